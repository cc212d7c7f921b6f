package interleave.bench;

import interleave.bench.Figure.Goal;
import interleave.judge.domain.Transcript;
import interleave.judge.sandbox.Sandbox;
import interleave.judge.stage.Exploration;
import interleave.judge.stage.Explored;
import interleave.judge.stage.PlayRequest;
import interleave.judge.stage.Production;
import interleave.judge.stage.StageOptions;
import interleave.judge.stage.StagePlayhouse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * Measures what a fresh subject adds to a scene: the first play of a playhouse without the second one's time; and what a
 * fresh explorer adds, which has the JDK's classes to rewrite, too.
 */
@Command(name = "subject", description = "what a fresh subject, or a fresh explorer, adds to a scene")
final class SubjectBench implements Callable<Integer> {
  private static final double MILLIS = 150;
  private static final double EXPLORERS_MILLIS = 300;
  private static final int UNTIMED = 3;

  @ParentCommand private Bench bench;

  @Option(names = "--rounds", description = "how often; ${DEFAULT-VALUE}")
  private int rounds = 20;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Sandbox sandbox = Sandbox.best();
    var findings = new Findings("subject", sandbox.level() + ", " + rounds + " rounds");
    measure(findings, sandbox, "play", "subject", MILLIS, SubjectBench::play);
    measure(findings, sandbox, "exploration", "explorer", EXPLORERS_MILLIS, SubjectBench::explore);
    return bench.show(findings);
  }

  private interface Use {
    void of(StagePlayhouse playhouse) throws InterruptedException;
  }

  private void measure(Findings findings, Sandbox sandbox, String what, String who, double goal, Use use)
      throws IOException, InterruptedException {
    Map<String, byte[]> scene = Map.of(NothingScene.class.getName(), bytes(NothingScene.class));
    var production = new Production(Map.of(), scene, false);
    double[] first = new double[rounds];
    double[] second = new double[rounds];
    for (int i = -UNTIMED; i < rounds; i++) {
      long begin = System.nanoTime();
      try (var playhouse = new StagePlayhouse(production, StageOptions.in(sandbox))) {
        use.of(playhouse);
        long between = System.nanoTime();
        use.of(playhouse);
        long end = System.nanoTime();
        if (i >= 0) {
          first[i] = (between - begin) / 1e6;
          second[i] = (end - between) / 1e6;
        }
      }
    }
    double[] added = new double[rounds];
    Arrays.setAll(added, i -> first[i] - second[i]);
    findings
        .add(Figure.of("first " + what + ", median", median(first), "ms"))
        .add(Figure.of("second " + what + ", median", median(second), "ms"))
        .add(Figure.of("added by the " + who + ", least", Arrays.stream(added).min().orElseThrow(), "ms"))
        .add(new Figure("added by the " + who + ", median", median(added), "ms", Goal.atMost(goal)));
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static void play(StagePlayhouse playhouse) throws InterruptedException {
    var request = new PlayRequest(
        NothingScene.class.getName(), "nothing", List.of(), 1, Duration.ofSeconds(20), new PlayRequest.Mode.Free());
    Transcript played = playhouse.start(request).await();
    if (played.ending() != Transcript.Ending.COMPLETE) {
      throw new IllegalStateException("the play ended " + played.ending());
    }
  }

  private static void explore(StagePlayhouse playhouse) {
    var request = new PlayRequest(
        NothingScene.class.getName(), "locks", List.of(), 1, Duration.ofSeconds(20), new PlayRequest.Mode.Free());
    Explored explored = playhouse.explore(request, Exploration.standard().schedules(1), transcript -> "");
    if (explored.loss().isPresent() || !explored.beyondControl().isEmpty()) {
      throw new IllegalStateException("the scene is right, and yet: " + explored);
    }
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return in.readAllBytes();
    }
  }
}
