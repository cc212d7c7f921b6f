package interleave.bench;

import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.CheckResult;
import interleave.judge.domain.Verdict;
import interleave.judge.engine.Bank;
import interleave.judge.engine.BankAnswer;
import interleave.judge.engine.BankPlay;
import interleave.judge.engine.BankVerdict;
import interleave.judge.engine.Engine;
import interleave.judge.engine.Options;
import interleave.judge.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Counts how many schedules the explorer plays until it has caught each wrong answer of a bank, over many seeds. */
@Command(name = "detect", description = "schedules until each wrong answer is caught, mean and worst over many seeds")
final class DetectBench implements Callable<Integer> {
  private static final Pattern FOUND = Pattern.compile("explored (\\d+)");

  @ParentCommand private Bench bench;

  @Parameters(arity = "1..*", description = "the exercises")
  private List<String> slugs;

  @Option(names = "--seeds", description = "how many seeds; ${DEFAULT-VALUE}")
  private int seeds = 50;

  @Option(names = "--jobs", description = "judge so many answers at once; ${DEFAULT-VALUE}")
  private int jobs = 2;

  @Option(names = "--table", description = "a Markdown page to put the table of each exercise into")
  private Path page;

  /** What was seen of one wrong answer. */
  static final class Seen {
    final IntSummaryStatistics schedules = new IntSummaryStatistics();
    int otherwise;
    int missed;
  }

  @Override
  public Integer call() throws InterruptedException {
    Course course = Course.load(Bench.root().resolve("exercises"));
    var findings = new Findings("detect", seeds + " seeds");
    try (Engine engine = Engine.standard(Sandbox.best())) {
      for (String slug : slugs) {
        detect(engine, course.exercise(slug), findings);
      }
    }
    return bench.show(findings);
  }

  private void detect(Engine engine, ExerciseDefinition exercise, Findings findings) throws InterruptedException {
    Bank bank = Bank.load(Bench.root().resolve("solutions"), exercise).only("rejected");
    Map<String, Seen> seen = new TreeMap<>();
    var judged = new AtomicInteger();
    int all = bank.answers().size() * seeds;
    new BankPlay(engine, jobs)
        .playInARow(
            bank,
            answer -> IntStream.rangeClosed(1, seeds).mapToObj(seed -> options(answer, seed)).toList(),
            verdict -> {
              if (judged.incrementAndGet() % seeds == 0) {
                Bench.tell("%s: %d of %d verdicts …", exercise.slug(), judged.get(), all);
              }
            })
        .forEach(verdict -> note(seen, verdict));
    if (page != null) {
      new DetectionTable(page).put(exercise.slug(), seeds, seen);
    }
    seen.forEach((answer, one) -> findings.add(figure(exercise.slug() + " " + answer, one)));
    int missed = seen.values().stream().mapToInt(one -> one.missed).sum();
    findings.add(new Figure(exercise.slug() + ", verdicts that are wrong", missed, "", Figure.Goal.atMost(0)));
  }

  private static Options options(BankAnswer answer, int seed) {
    return new Options(seed, Locale.ENGLISH, answer.deciding());
  }

  private static void note(Map<String, Seen> all, BankVerdict verdict) {
    BankAnswer answer = verdict.answer();
    Seen seen = all.computeIfAbsent(answer.path(), path -> new Seen());
    Optional<CheckResult> named =
        verdict.result().checks().stream().filter(check -> check.id().equals(answer.expected())).findFirst();
    if (!verdict.asExpected() || named.isEmpty() || named.get().verdict() == Verdict.PASSED) {
      seen.missed++;
      return;
    }
    found(named.get()).ifPresentOrElse(seen.schedules::accept, () -> seen.otherwise++);
  }

  private static OptionalInt found(CheckResult check) {
    if (check.evidence() == null || check.evidence().transcript() == null) {
      return OptionalInt.empty();
    }
    Matcher matcher = FOUND.matcher(check.evidence().transcript().schedule());
    return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
  }

  /** Caught by other means, as by a play on real threads, tells of no schedules. */
  private static Figure figure(String name, Seen seen) {
    List<String> notes = new ArrayList<>();
    if (seen.schedules.getCount() > 0) {
      notes.add("worst " + seen.schedules.getMax());
    }
    if (seen.otherwise > 0) {
      notes.add(seen.otherwise + " not by the explorer");
    }
    if (seen.missed > 0) {
      notes.add(seen.missed + " MISSED");
    }
    return Figure.of(name + " (" + String.join(", ", notes) + ")", seen.schedules.getAverage(), "mean");
  }
}
