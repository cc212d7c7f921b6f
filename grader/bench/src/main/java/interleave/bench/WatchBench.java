package interleave.bench;

import interleave.bench.Figure.Goal;
import interleave.judge.compile.SourceFile;
import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.engine.Bank;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Measures how long a student waits for a verdict after saving, under a running watch and by Maven. Who saves has typed
 * for some seconds, in which a watch makes ready; who saves twice in a row finds it unprepared, which is measured, too.
 */
@Command(name = "watch", description = "verdict of a changed exercise: a running watch against mvn test")
final class WatchBench implements Callable<Integer> {
  private static final double SHARE = 0.2;

  @ParentCommand private Bench bench;

  @Parameters(arity = "0..1", description = "the exercise; ${DEFAULT-VALUE} if not given")
  private String slug = "custom-thread";

  @Option(names = "--rounds", description = "how often each is measured; ${DEFAULT-VALUE}")
  private int rounds = 5;

  @Option(names = "--typing", description = "seconds between a verdict and the next save; ${DEFAULT-VALUE}")
  private int typing = 5;

  @Override
  public Integer call() throws IOException, InterruptedException {
    ExerciseDefinition exercise = Course.load(Bench.root().resolve("exercises")).exercise(slug);
    Bank bank = Bank.load(Bench.root().resolve("solutions"), exercise);
    List<SourceFile> reference = GradedClass.handedIn(exercise, bank.answers().getFirst());
    double[] watched = new double[rounds];
    double[] hurried = new double[rounds];
    double[] maven = new double[rounds];
    double start;
    try (Checkout checkout = Checkout.of(Bench.root())) {
      try (Watching watching = Watching.start(checkout, slug)) {
        start = watching.secondsUntilReady();
        checkout.put(slug, saved(reference, -1));
        watching.awaitVerdict();
        for (int i = 0; i < rounds; i++) {
          Thread.sleep(Duration.ofSeconds(typing));
          watched[i] = verdict(checkout, watching, saved(reference, 2 * i));
          hurried[i] = verdict(checkout, watching, saved(reference, 2 * i + 1));
          Bench.tell("watch %.2f s, at once again %.2f s", watched[i], hurried[i]);
        }
      }
      checkout.maven(slug);
      for (int i = 0; i < rounds; i++) {
        maven[i] = checkout.maven(slug).seconds();
        Bench.tell("mvn %.2f s", maven[i]);
      }
    }
    double verdict = SubjectBench.median(watched);
    double byMaven = SubjectBench.median(maven);
    return bench.show(new Findings("watch", slug + ", " + rounds + " rounds")
        .add(Figure.of("watch is ready after, once", start, "s"))
        .add(Figure.of("verdict under watch, median", verdict, "s"))
        .add(Figure.of("verdict under watch, saved again at once, median", SubjectBench.median(hurried), "s"))
        .add(Figure.of("verdict by mvn, median", byMaven, "s"))
        .add(new Figure("watch / mvn", verdict / byMaven, "", Goal.atMost(SHARE))));
  }

  private double verdict(Checkout checkout, Watching watching, List<SourceFile> answer) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    checkout.put(slug, answer);
    watching.awaitVerdict();
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Returns the answer with something changed, as an editor would save it. */
  private static List<SourceFile> saved(List<SourceFile> answer, int round) {
    return answer.stream()
        .map(file -> new SourceFile(file.path(), file.text() + "// saved " + round + "\n"))
        .toList();
  }
}
