package interleave.judge.stage;

import interleave.judge.sandbox.Confinement;
import interleave.judge.seams.SeamWeaver;
import interleave.judge.seams.Statics;
import interleave.stage.play.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Plays scenes in a subject process of its own, one at a time. */
public final class StagePlayhouse implements Playhouse {
  private final Production production;
  private final StageOptions options;
  private final Map<String, byte[]> woven;
  private final boolean keepsClasses;
  private SubjectProcess subject;
  private LivePlay playing;
  private boolean closed;

  public StagePlayhouse(Production production, StageOptions options) {
    this.production = production;
    this.options = options;
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
    return SubjectProcess.start(options, confinement(), woven, production.scenes());
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

  private Confinement confinement() {
    List<String> command = new ArrayList<>();
    command.add(options.javaHome().resolve("bin/java").toString());
    StageCache cache = StageCache.of(options.javaHome());
    command.addAll(cache.arguments(options.heap()));
    List<Path> readable = new ArrayList<>(cache.readable());
    readable.add(options.javaHome());
    return new Confinement(
        command, readable, List.of(), production.needsNetwork(), false, options.maxProcesses(), environment(), Path.of("/"));
  }

  /** Names the JDK's libraries, which the dynamic linker cannot find by itself where there is no /proc. */
  private Map<String, String> environment() {
    return Map.of("LC_ALL", "C.UTF-8", "LD_LIBRARY_PATH", options.javaHome().resolve("lib").toString());
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
  }
}
