package interleave.judge.stage;

import interleave.judge.domain.Transcript;
import interleave.judge.sandbox.Confinement;
import interleave.judge.seams.SeamWeaver;
import interleave.judge.seams.Statics;
import interleave.schedules.Rewritten;
import interleave.schedules.Settings;
import interleave.stage.play.Request;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Plays scenes in a subject process of its own, one at a time. */
public final class StagePlayhouse implements Playhouse {
  private final Production production;
  private final StageOptions options;
  private final Understudies understudies;
  private final Understudies explorers;
  private final Map<String, byte[]> woven;
  private final boolean keepsClasses;
  private SubjectProcess subject;
  private LivePlay playing;
  private SubjectProcess explorer;
  private Map<String, byte[]> rewritten;
  private boolean closed;

  public StagePlayhouse(Production production, StageOptions options) {
    this(production, options, Understudies.ofTheStage(), Understudies.ofTheExplorer());
  }

  /**
   * @param understudies who may play here if they stand by
   * @param explorers who may explore here if they stand by
   */
  public StagePlayhouse(
      Production production, StageOptions options, Understudies understudies, Understudies explorers) {
    this.explorers = explorers;
    this.production = production;
    this.options = options;
    this.understudies = understudies;
    this.woven = SeamWeaver.weave(production.student());
    this.keepsClasses = !Statics.mayChange(production.student()) && !Statics.mayChange(production.scenes());
  }

  /** Starts the subject ahead of the first play. */
  public synchronized void warmUp() {
    if (subject == null) subject = fresh();
  }

  @Override
  public synchronized Play start(PlayRequest request) {
    if (closed) throw new IllegalStateException("the playhouse is closed");
    if (playing != null) playing.cancel();
    try {
      playing = attempt(request);
    } catch (IOException | StageFault first) {
      discard();
      try {
        playing = attempt(request);
      } catch (IOException second) {
        discard();
        throw new StageFault("a subject process takes no request: " + second.getMessage(), second);
      }
    }
    return playing;
  }

  private LivePlay attempt(PlayRequest request) throws IOException {
    if (subject != null && !subject.isHealthy()) discard();
    if (subject == null) subject = fresh();
    return subject.play(request, wired(request));
  }

  private SubjectProcess fresh() {
    Confinement confinement = SubjectHome.STAGE.confinement(options, production.needsNetwork());
    SubjectProcess another = understudies.take(confinement).orElseGet(() -> SubjectProcess.start(options, confinement));
    another.teach(woven, production.scenes());
    return another;
  }

  @Override
  public Explored explore(PlayRequest request, Exploration how, Function<Transcript, String> judgement) {
    if (closed) throw new IllegalStateException("the playhouse is closed");
    Settings settings = new Settings(
        how.schedules(), how.time().name(), how.spuriousWakeups(), how.toleratesDeaths(), how.toleratesLeaks(),
        how.benign().stream().sorted().toList());
    boolean ended = false;
    try {
      SubjectProcess process = exploring();
      Explored explored = process.explore(request, settings, wired(request), new SourceLines(production.sources())).follow(judgement);
      ended = true;
      return explored;
    } catch (IOException e) {
      throw new StageFault("an explorer's process takes no request: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StageFault("interrupted");
    } finally {
      if (!ended) discardExplorer();
    }
  }

  private synchronized SubjectProcess exploring() {
    if (explorer != null && !explorer.isHealthy()) discardExplorer();
    if (explorer == null) {
      Confinement confinement = SubjectHome.EXPLORER.confinement(options, production.needsNetwork());
      explorer = explorers.take(confinement).orElseGet(() -> SubjectProcess.start(options, confinement));
      if (rewritten == null) rewritten = Rewritten.of(production.student(), production.scenes());
      explorer.teach(production.student(), production.scenes(), rewritten);
    }
    return explorer;
  }

  private synchronized void discardExplorer() {
    if (explorer != null) explorer.kill();
    explorer = null;
  }

  private Request wired(PlayRequest request) {
    Request.Mode mode = Request.Mode.FREE;
    long perturb = 0;
    int first = 0;
    int[] switches = {};
    switch (request.mode()) {
      case PlayRequest.Mode.Free free -> {}
      case PlayRequest.Mode.Perturbed(long seed) -> {
        mode = Request.Mode.PERTURBED;
        perturb = seed;
      }
      case PlayRequest.Mode.Scheduled(Schedule schedule) -> {
        mode = schedule.queues() ? Request.Mode.QUEUED : Request.Mode.SCHEDULED;
        first = schedule.first();
        switches = schedule.switches().stream()
            .flatMapToInt(change -> IntStream.of(change.atSeam(), change.to()))
            .toArray();
      }
    }
    return new Request(
        request.scene(), request.method(), request.args(), request.seed(), request.limit().toNanos(), keepsClasses, mode, perturb, first, switches);
  }

  private void discard() {
    if (subject != null) subject.kill();
    subject = null;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (playing != null) playing.cancel();
    discard();
    discardExplorer();
  }
}
