package interleave.cli;

import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.CheckResult;
import interleave.judge.domain.Text;
import interleave.judge.engine.Bank;
import interleave.judge.engine.BankAnswer;
import interleave.judge.engine.BankPlay;
import interleave.judge.engine.BankVerdict;
import interleave.judge.engine.Engine;
import interleave.judge.engine.Options;
import interleave.judge.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Plays the bank of answers against the specs. Ends with 1 when any verdict is off. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private static final int BURNERS = 2;

  @ParentCommand private InterleaveCommand interleave;

  @Parameters(arity = "0..*", paramLabel = "<slug>", descriptionKey = "slugs")
  private List<String> slugs = List.of();

  @Option(names = "--answer", paramLabel = "TEXT", descriptionKey = "answer")
  private String answer = "";

  @Option(names = "--repeat", paramLabel = "N", descriptionKey = "repeat")
  private int repeat = 1;

  @Option(names = "--stress", descriptionKey = "stress")
  private boolean stress;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--seed", paramLabel = "HEX", descriptionKey = "seed")
  private String seed;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  private int jobs = Math.max(2, Runtime.getRuntime().availableProcessors());

  @Override
  public Integer call() throws InterruptedException {
    demandPositive("verify.repeat", repeat);
    demandPositive("grade.jobs", jobs);
    Course course = interleave.courseInTheMaking();
    Path solutions = interleave.surroundings().solutions(course.folder())
        .orElseThrow(() -> Refusal.of("verify.no-bank", course.folder()));
    List<ExerciseDefinition> chosen =
        slugs.isEmpty() ? course.exercises() : slugs.stream().map(course::exercise).toList();
    List<Bank> banks = chosen.stream()
        .map(exercise -> Bank.load(solutions, exercise).only(answer))
        .filter(bank -> !bank.answers().isEmpty())
        .toList();
    if (banks.isEmpty()) {
      throw Refusal.of("verify.no-answer", answer);
    }
    List<BankTable> tables = new ArrayList<>();
    if (stress) {
      interleave.console().mention(Say.text("verify.stress"));
    }
    try (Engine engine = Engine.standard(Sandbox.best()); Burners burners = new Burners(stress ? BURNERS : 0)) {
      for (Bank bank : banks) {
        tables.add(play(engine, bank));
      }
    }
    return conclude(tables);
  }

  private BankTable play(Engine engine, Bank bank) throws InterruptedException {
    Console console = interleave.console();
    var table = new BankTable(engine.describe(bank.exercise()), repeat);
    long first = Seed.of(seed);
    for (int round = 0; round < repeat; round++) {
      long random = first + round;
      boolean whole = round == 0;
      new BankPlay(engine, jobs)
          .play(bank, answer -> options(answer, random, whole), verdict -> tell(console, bank, verdict))
          .forEach(table::add);
    }
    console.passing(Text.EMPTY);
    if (!json) {
      table.lines(console).forEach(console::print);
      console.flush();
    }
    return table;
  }

  /** After the first round, a wrong answer is judged by the one check that has to catch it. */
  private Options options(BankAnswer answer, long random, boolean whole) {
    return new Options(random, interleave.console().locale(), whole ? Set.of() : answer.deciding());
  }

  private static void tell(Console console, Bank bank, BankVerdict verdict) {
    long millis = verdict.result().checks().stream().mapToLong(CheckResult::millis).sum();
    String line = "%s %s %s %.1f s".formatted(
        verdict.asExpected() ? "✓" : "✗", bank.exercise().slug(), verdict.answer().path(), millis / 1000.0);
    if (!verdict.asExpected()) {
      console.mention(Text.same(line));
      console.mention(verdict.reason());
    } else if (console.isTerminal()) {
      console.passing(Text.same(line));
    } else {
      console.mention(Text.same(line));
    }
  }

  private int conclude(List<BankTable> tables) {
    int answers = tables.stream().mapToInt(BankTable::answers).sum();
    int verdicts = answers * repeat;
    int off = tables.stream().mapToInt(BankTable::off).sum();
    if (json) {
      interleave.console().print(BankTable.json(tables));
    } else {
      interleave.console().print(Say.text("verify.summary", verdicts, answers, off));
    }
    return off == 0 ? Main.GOOD : Main.WRONG;
  }

  private static void demandPositive(String key, int number) {
    if (number < 1) {
      throw Refusal.of(key, number);
    }
  }
}
