package interleave.judge.spec;

import interleave.judge.domain.Transcript;
import interleave.judge.stage.Play;
import interleave.judge.stage.PlayRequest;
import interleave.judge.stage.PlayRequest.Mode;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Is the stage of one check: turns scene calls into plays of the submission's playhouse. */
final class PlayhouseStage implements Stage {
  private static final int BUDGET = 400;
  private static final SecureRandom SECRET = new SecureRandom();

  private final SpecSession.Setup setup;
  private final String check;
  private final Duration limit;
  private final int budget;
  private final boolean tolerant;
  private final AtomicInteger plays;

  PlayhouseStage(SpecSession.Setup setup, String check, Duration limit) {
    this(setup, check, limit, BUDGET, false, new AtomicInteger());
  }

  private PlayhouseStage(
      SpecSession.Setup setup, String check, Duration limit, int budget, boolean tolerant, AtomicInteger plays) {
    this.setup = setup;
    this.check = check;
    this.limit = limit;
    this.budget = budget;
    this.tolerant = tolerant;
    this.plays = plays;
  }

  @Override
  public Transcript play(SceneCall scene) {
    return launch(scene, new Mode.Free()).await();
  }

  @Override
  public Transcript perturbed(SceneCall scene) {
    return launch(scene, new Mode.Perturbed(seed("noise"))).await();
  }

  @Override
  public Live start(SceneCall scene) {
    return launch(scene, new Mode.Free());
  }

  @Override
  public Transcript run(String mainClass, Object... args) {
    return launch(mainClass, args).await();
  }

  @Override
  public Live launch(String mainClass, Object... args) {
    List<Object> texts = Arrays.stream(args).<Object>map(String::valueOf).toList();
    return launch(new SceneCall(mainClass, "main", texts), new Mode.Free());
  }

  @Override
  public void everySchedule(SceneCall scene, Consumer<Transcript> judgement) {
    new Sweep(
            budget,
            seed("sweep"),
            schedule -> {
              Transcript transcript = launch(scene, new Mode.Scheduled(schedule)).await();
              judge(judgement, transcript);
              return new Sweep.Seen(transcript);
            })
        .run();
  }

  @Override
  public Duration processorTime(Transcript transcript) {
    return CheckRun.current().processorTime(transcript);
  }

  @Override
  public Duration runDelay(Transcript transcript) {
    return CheckRun.current().runDelay(transcript);
  }

  @Override
  public Structure structure() {
    return Structure.of(setup.student());
  }

  @Override
  public String nonce() {
    byte[] bytes = new byte[8];
    SECRET.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public Stage tolerant() {
    return new PlayhouseStage(setup, check, limit, budget, true, plays);
  }

  @Override
  public Stage withBudget(int plays) {
    return new PlayhouseStage(setup, check, limit, plays, tolerant, this.plays);
  }

  @Override
  public Stage withLimit(Duration limit) {
    return new PlayhouseStage(setup, check, limit, budget, tolerant, plays);
  }

  private LivePlay launch(SceneCall scene, Mode mode) {
    var request =
        new PlayRequest(
            scene.owner(), scene.method(), scene.args(), seed("play"), limit, mode);
    Play play = setup.playhouse().start(request);
    return new LivePlay(play, CheckRun.current(), limit, tolerant);
  }

  private long seed(String purpose) {
    return Seeds.derive(setup.seed(), setup.exercise(), check, purpose, plays.getAndIncrement());
  }

  private static void judge(Consumer<Transcript> judgement, Transcript transcript) {
    try {
      judgement.accept(transcript);
    } catch (CheckFailed failed) {
      throw failed.evidence().transcript() == null
          ? failed.with(Endings.withTranscript(failed.evidence(), transcript))
          : failed;
    } catch (AssertionError failed) {
      throw Endings.plain(failed, transcript);
    }
  }
}
