package interleave.judge.stage;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.sandbox.Sandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Plays the scenes of one source in a subject of its own. */
final class Theatre implements AutoCloseable {
  static final PlayRequest.Mode FREE = new PlayRequest.Mode.Free();

  final StagePlayhouse house;
  private final String scene;

  Theatre(String scene, String source) {
    this(scene, source, "64m");
  }

  Theatre(String scene, String source, String heap) {
    this.scene = scene;
    Map<String, byte[]> classes = Compiled.of("Play.java", "import interleave.stage.*;\n" + source);
    StageOptions usual = StageOptions.in(Sandbox.none());
    StageOptions options = new StageOptions(heap, usual.sandbox(), usual.javaHome(), usual.maxProcesses());
    house = new StagePlayhouse(new Production(classes, classes, false), options);
  }

  Play start(PlayRequest.Mode mode, Duration limit, String method, Object... args) {
    return house.start(new PlayRequest(scene, method, List.of(args), 42, limit, mode));
  }

  Transcript play(String method, Object... args) throws InterruptedException {
    return start(FREE, Duration.ofSeconds(20), method, args).await();
  }

  Transcript playUpTo(Duration limit, String method, Object... args) throws InterruptedException {
    return start(FREE, limit, method, args).await();
  }

  Transcript scheduled(Schedule schedule, String method, Object... args) throws InterruptedException {
    return start(new PlayRequest.Mode.Scheduled(schedule), Duration.ofSeconds(20), method, args).await();
  }

  static Schedule preempt(int seam, int to) {
    return new Schedule(0, List.of(new Schedule.Switch(seam, to)));
  }

  static List<String> values(Transcript transcript, String label) {
    return transcript.of(MarkKind.POINT, label).map(Mark::value).toList();
  }

  static String only(Transcript transcript, MarkKind kind) {
    return transcript.of(kind).map(Mark::value).reduce((a, b) -> a + " AND " + b).orElse("none");
  }

  @Override
  public void close() {
    house.close();
  }
}
