package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.stage.Exploration;
import interleave.judge.stage.Explored;
import interleave.judge.stage.Play;
import interleave.judge.stage.PlayRequest;
import interleave.judge.stage.PlayRequest.Mode;
import interleave.judge.stage.StageFault;
import interleave.judge.timeline.ExplorerWords;
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
  private static final int PERTURBED_RUNS = 40;
  /** What is slow, since it waits for something real, is played less often. */
  private static final int LEAST_RUNS = 5;

  private static final Duration LONG_RUNS = Duration.ofSeconds(3);

  /** How long an exploration may take; so long that only a machine with no time at all comes to it. */
  private static final Duration EXPLORING = Duration.ofSeconds(120);

  private static final SecureRandom SECRET = new SecureRandom();

  private final SpecSession.Setup setup;
  private final String check;
  private final Duration limit;
  private final int budget;
  private final boolean tolerant;
  private final Exploration exploration;
  private final AtomicInteger plays;

  PlayhouseStage(SpecSession.Setup setup, String check, Duration limit) {
    this(setup, check, limit, BUDGET, false, Exploration.standard(), new AtomicInteger());
  }

  private PlayhouseStage(
      SpecSession.Setup setup,
      String check,
      Duration limit,
      int budget,
      boolean tolerant,
      Exploration exploration,
      AtomicInteger plays) {
    this.setup = setup;
    this.exploration = exploration;
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
  public Explored explore(SceneCall scene, Consumer<Transcript> judgement) {
    var check = new ExploredCheck(judgement, exploration);
    Explored explored = setup.playhouse().explore(request(scene, EXPLORING, new Mode.Free()), exploration, check::faultOf);
    if (!explored.beyondControl().isEmpty()) {
      return perturb(scene, check, explored);
    }
    check.demandWon(explored);
    // A pass must not come sooner where the machine is slow: that would be another, weaker check.
    if (explored.coverage() != Explored.Coverage.ALL && explored.schedules() < exploration.schedules()) {
      throw new StageFault(
          "only " + explored.schedules() + " of " + exploration.schedules() + " schedules were played within " + EXPLORING.toSeconds() + " s");
    }
    return explored;
  }

  /** Plays for real what the explorer cannot control, and says that this shows less. */
  private Explored perturb(SceneCall scene, ExploredCheck check, Explored explored) {
    Duration own = Duration.ZERO;
    int runs = 0;
    while (runs < LEAST_RUNS || runs < PERTURBED_RUNS && own.compareTo(LONG_RUNS) < 0) {
      long begin = System.nanoTime();
      Transcript run = perturbed(scene);
      // What it waited for a processor is the machine's slowness, not its own.
      own = own.plusNanos(System.nanoTime() - begin).minus(CheckRun.current().runDelay(run));
      check.judge(run);
      runs++;
    }
    Text what = ExplorerWords.limit(explored.beyondControl().getFirst());
    CheckRun.current().advise(Diagnosis.UNCONTROLLED, Messages.text("explored.beyond.headline", what, runs));
    return explored;
  }

  @Override
  public Stage exploring(Exploration how) {
    return new PlayhouseStage(setup, check, limit, budget, tolerant, how, plays);
  }

  @Override
  public void advise(Diagnosis diagnosis, String key, Object... args) {
    CheckRun.current().advise(diagnosis, CheckRun.current().message(key, args));
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
    return new PlayhouseStage(setup, check, limit, budget, true, exploration, plays);
  }

  @Override
  public Stage withBudget(int plays) {
    return new PlayhouseStage(setup, check, limit, plays, tolerant, exploration, this.plays);
  }

  @Override
  public Stage withLimit(Duration limit) {
    return new PlayhouseStage(setup, check, limit, budget, tolerant, exploration, plays);
  }

  private LivePlay launch(SceneCall scene, Mode mode) {
    Play play = setup.playhouse().start(request(scene, limit, mode));
    return new LivePlay(play, CheckRun.current(), limit, tolerant);
  }

  private PlayRequest request(SceneCall scene, Duration within, Mode mode) {
    return new PlayRequest(scene.owner(), scene.method(), scene.args(), seed("play"), within, mode);
  }

  private long seed(String purpose) {
    return Seeds.derive(setup.seed(), setup.exercise(), check, purpose, plays.getAndIncrement());
  }

  static void judge(Consumer<Transcript> judgement, Transcript transcript) {
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
