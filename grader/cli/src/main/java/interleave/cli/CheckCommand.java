package interleave.cli;

import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.course.Guess;
import interleave.judge.domain.ClassReport;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.SubmissionResult;
import interleave.judge.domain.Text;
import interleave.judge.engine.Engine;
import interleave.judge.engine.Options;
import interleave.judge.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Judges a student's own work: what is begun, or one exercise. Ends with 1 only if something begun is wrong. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private InterleaveCommand interleave;

  @Parameters(arity = "0..1", paramLabel = "<slug>", descriptionKey = "exercise")
  private String slug;

  /** The same as the argument, for Maven, which passes it empty where nobody set it. */
  @Option(names = "--exercise", paramLabel = "<slug>", descriptionKey = "exercise")
  private String exercise;

  @Option(names = "--seed", paramLabel = "HEX", descriptionKey = "seed")
  private String seed;

  @Option(names = "--check", paramLabel = "<id>", descriptionKey = "check.only")
  private List<String> checks = List.of();

  @Override
  public Integer call() {
    Console console = interleave.console();
    List<ExerciseDefinition> chosen = chosen(interleave.course());
    var options = new Options(Seed.of(seed), console.locale(), Set.copyOf(checks)).hurried();
    List<ExerciseResult> results = new ArrayList<>();
    try (Engine engine = Engine.standard(Sandbox.best())) {
      demandKnownChecks(engine, chosen);
      for (ExerciseDefinition one : chosen) {
        console.passing(Say.text("watch.judging", one.slug()));
        results.add(engine.grade(one, StudentFolder.submitted(one), options));
      }
    }
    console.passing(Text.EMPTY);
    var own = new SubmissionResult("", results, List.of(), Text.EMPTY);
    console.print(console.report().ofStudent(own));
    console.print(console.dim(Say.text("check.seed", options.seedInHex()).in(console.locale())));
    return results.stream().anyMatch(result -> result.verdict().isStudentsFault()) ? Main.WRONG : Main.GOOD;
  }

  /** Refuses a misspelt check, which nobody would miss among those that are not run. */
  private void demandKnownChecks(Engine engine, List<ExerciseDefinition> chosen) {
    if (checks.isEmpty()) {
      return;
    }
    List<String> known = chosen.stream()
        .flatMap(exercise -> engine.describe(exercise).checks().stream())
        .map(ClassReport.CheckInfo::id)
        .distinct()
        .toList();
    for (String check : checks) {
      if (!known.contains(check)) {
        throw Guess.closest(check, known)
            .map(guess -> Refusal.of("check.unknown.guess", check, guess))
            .orElseGet(() -> Refusal.of("check.unknown", check, chosen.getFirst().slug(), String.join(", ", known)));
      }
    }
  }

  private List<ExerciseDefinition> chosen(Course course) {
    String named = slug != null ? slug : exercise;
    return named == null || named.isBlank() ? course.exercises() : List.of(course.exercise(named.strip()));
  }
}
