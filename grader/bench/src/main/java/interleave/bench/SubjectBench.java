package interleave.bench;

import interleave.bench.Figure.Goal;
import interleave.judge.domain.Transcript;
import interleave.judge.sandbox.Sandbox;
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

/** Measures what a fresh subject adds to a scene: the first play of a playhouse without the second one's time. */
@Command(name = "subject", description = "what a fresh subject adds to a scene")
final class SubjectBench implements Callable<Integer> {
  private static final double MILLIS = 150;
  private static final int UNTIMED = 3;

  @ParentCommand private Bench bench;

  @Option(names = "--rounds", description = "how often; ${DEFAULT-VALUE}")
  private int rounds = 20;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Sandbox sandbox = Sandbox.best();
    Map<String, byte[]> scene = Map.of(NothingScene.class.getName(), bytes(NothingScene.class));
    var production = new Production(Map.of(), scene, false);
    double[] first = new double[rounds];
    double[] second = new double[rounds];
    for (int i = -UNTIMED; i < rounds; i++) {
      long begin = System.nanoTime();
      try (var playhouse = new StagePlayhouse(production, StageOptions.in(sandbox))) {
        play(playhouse);
        long between = System.nanoTime();
        play(playhouse);
        long end = System.nanoTime();
        if (i >= 0) {
          first[i] = (between - begin) / 1e6;
          second[i] = (end - between) / 1e6;
        }
      }
    }
    return bench.show(findings(sandbox, first, second));
  }

  private Findings findings(Sandbox sandbox, double[] first, double[] second) {
    double[] added = new double[rounds];
    Arrays.setAll(added, i -> first[i] - second[i]);
    return new Findings("subject", sandbox.level() + ", " + rounds + " rounds")
        .add(Figure.of("first play, median", median(first), "ms"))
        .add(Figure.of("second play, median", median(second), "ms"))
        .add(Figure.of("added by the subject, least", Arrays.stream(added).min().orElseThrow(), "ms"))
        .add(new Figure("added by the subject, median", median(added), "ms", Goal.atMost(MILLIS)));
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

  private static byte[] bytes(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return in.readAllBytes();
    }
  }
}
