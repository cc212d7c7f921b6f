package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Evidence;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.stage.Play;
import interleave.judge.stage.StageFault;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Knows the check that runs on this thread: its exercise's messages and the plays that it has made. */
final class CheckRun {
  private static final ThreadLocal<CheckRun> CURRENT = ThreadLocal.withInitial(() -> new CheckRun(null));

  private final SpecSession session;
  private final List<Played> played = new ArrayList<>();
  /** What was not seen, of those plays alone that it is true of when they are looked at last. */
  private final Map<Play, String> blind = new IdentityHashMap<>();

  /** Holds the transcript only as long as the spec does: a sweep makes hundreds. */
  private record Played(WeakReference<Transcript> transcript, Duration runDelay, Duration processorTime) {
    boolean is(Transcript other) {
      return transcript.refersTo(other);
    }
  }

  CheckRun(SpecSession session) {
    this.session = session;
  }

  static CheckRun current() {
    return CURRENT.get();
  }

  static void enter(CheckRun run) {
    CURRENT.set(run);
  }

  static void leave() {
    CURRENT.remove();
  }

  /** Returns a text of the exercise, or the key itself where it has none. */
  Text message(String key, Object... args) {
    return session == null ? Text.same(key) : session.message(key, Arrays.asList(args));
  }

  /** Keeps what a good answer could do better, for whoever reads the verdict. */
  void advise(Diagnosis diagnosis, Text advice) {
    if (session != null) session.advise(Evidence.of(diagnosis, advice, Text.EMPTY, Text.EMPTY));
  }

  /** Shows a play that is over to whoever wants to see it. */
  void show(Transcript transcript) {
    if (session != null) session.setup().audience().accept(transcript);
  }

  /**
   * Lets a failure pass unless somebody has not seen what he should have.
   *
   * @throws StageFault in its place, if so
   */
  synchronized void demandSight(AssertionError failed) {
    blind.values().stream().findFirst().ifPresent(what -> {
      throw new StageFault(what, failed);
    });
  }

  synchronized void remember(Transcript transcript, Play play) {
    String unseen = play.blindness();
    if (unseen.isEmpty()) blind.remove(play);
    else blind.put(play, unseen);
    played.removeIf(one -> one.is(null));
    played.add(new Played(new WeakReference<>(transcript), play.runDelay(), play.processorTime()));
  }

  Duration runDelay(Transcript transcript) {
    Played play = find(transcript);
    return play == null ? Duration.ZERO : play.runDelay();
  }

  Duration processorTime(Transcript transcript) {
    Played play = find(transcript);
    return play == null ? Duration.ZERO : play.processorTime();
  }

  /** Two plays may show equal transcripts, so identity decides. */
  private synchronized Played find(Transcript transcript) {
    for (Played play : played) {
      if (play.is(transcript)) {
        return play;
      }
    }
    return null;
  }
}
