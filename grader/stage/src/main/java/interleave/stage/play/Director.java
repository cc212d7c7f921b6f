package interleave.stage.play;

import interleave.stage.Seams;
import interleave.stage.wire.Frame;
import interleave.stage.wire.Packer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Plays one scene after another on the main thread and says how each ended. */
public final class Director {
  /** Names how a play ended. */
  public enum Ending {
    COMPLETE,
    STUCK,
    TIMED_OUT,
    /** The scene could not be called: not the student's fault. */
    FAULT
  }

  private static final long STATUS_NANOS = 100_000_000;
  private static final long WATCH_NANOS = 2_000_000;
  private static final long POLL_NANOS = 40_000;
  private static final long GRACE_NANOS = 200_000_000;
  private static final long UNWIND_NANOS = 300_000_000;
  private static final int ROUNDS_WITHOUT_HOPE = 5;
  private static final int MOST_LEFT_TOLD = 20;

  private final Outbox outbox;
  private Map<String, byte[]> student = Map.of();
  private Map<String, byte[]> scenes = Map.of();
  private ClassLoader loaded;

  public Director(Outbox outbox) {
    this.outbox = outbox;
  }

  public void student(Map<String, byte[]> classes) {
    student = classes;
    loaded = null;
  }

  public void scenes(Map<String, byte[]> classes) {
    scenes = classes;
    loaded = null;
  }

  /** Plays to the end, whatever that is, and leaves a DONE frame. */
  public void play(Request request) {
    Performance play = new Performance(request, outbox, new RunDelay(request.limitNanos()));
    Watch watch = new Watch(play, threadsNow());
    Ending ending = Ending.FAULT;
    boolean healthy = false;
    String fault = "";
    try {
      SceneThread scene = new SceneThread(play, loader(request.keepClasses()));
      ending = raise(play, watch, scene);
      fault = scene.fault;
      healthy = lower(play, watch, ending);
    } catch (RuntimeException e) {
      // Our own mistake, for which no student is to answer.
      ending = Ending.FAULT;
      fault = Values.of(e);
    }
    Hooks.raise(null);
    outbox.playing(false);
    outbox.frame(Frame.DONE, status(play).put(ending.ordinal()).put(healthy ? 1 : 0).putText(fault));
  }

  private Ending raise(Performance play, Watch watch, SceneThread scene) {
    Printed.install();
    Hooks.raise(play);
    outbox.playing(true);
    scene.start();
    return follow(play, watch, scene);
  }

  /** Ends a play and tells whether the process is fit for another. */
  private static boolean lower(Performance play, Watch watch, Ending ending) {
    boolean clean = ending == Ending.COMPLETE ? leavesNothing(play, watch) : ending == Ending.FAULT;
    Printed.flush(play);
    play.mark(Kind.END, "", "", "");
    play.delay.finish();
    Seams.stop(true);
    play.close();
    return (clean || unwinds(play, watch)) && !Reserve.isSpent();
  }

  private static Set<Thread> threadsNow() {
    Set<Thread> threads = Collections.newSetFromMap(new IdentityHashMap<>());
    Collections.addAll(threads, Threads.all());
    return threads;
  }

  private ClassLoader loader(boolean keep) {
    if (loaded == null || !keep) {
      Loader lower = new Loader(Loader.STUDENT, student, Director.class.getClassLoader());
      loaded = new Loader(Loader.SCENES, scenes, lower);
    }
    return loaded;
  }

  private Ending follow(Performance play, Watch watch, SceneThread scene) {
    long nextWatch = 0;
    long nextStatus = STATUS_NANOS;
    for (; ; ) {
      try {
        if (play.turns != null) play.turns.poll();
        if (isOver(play)) return scene.fault.isEmpty() ? Ending.COMPLETE : Ending.FAULT;
        long now = play.elapsed();
        if (now >= nextStatus) {
          nextStatus = now + STATUS_NANOS;
          play.delay.sample();
          outbox.frame(Frame.STATUS, status(play));
        }
        if (now >= nextWatch) {
          nextWatch = now + WATCH_NANOS;
          watch.mark();
          StuckText.Report report = watch.stuck();
          if (report != null) {
            play.markAt(play.elapsed(), Kind.STUCK, "", 0, report.cycle() ? "cycle" : "waiting", report.text());
            return Ending.STUCK;
          }
        }
        if (now > play.request.limitNanos() + play.delay.extension()) return Ending.TIMED_OUT;
        long pause = play.turns != null ? POLL_NANOS : WATCH_NANOS / 2;
        LockSupport.parkNanos(pause);
        play.delay.overslept(play.elapsed() - now - pause);
      } catch (OutOfMemoryError e) {
        Reserve.release();
      }
      Thread.interrupted();
    }
  }

  private static boolean isOver(Performance play) {
    if (!play.scene.isDone()) return false;
    for (Player player : play.players) if (player.counts() && !player.isDone()) return false;
    return true;
  }

  /** Waits a little for threads of the student's, and marks those that stay. */
  private static boolean leavesNothing(Performance play, Watch watch) {
    long end = System.nanoTime() + GRACE_NANOS + play.delay.extension();
    List<Thread> left;
    while (!(left = watch.left(false)).isEmpty() && System.nanoTime() < end) {
      if (play.turns != null) play.turns.poll();
      LockSupport.parkNanos(play.turns != null ? POLL_NANOS : WATCH_NANOS / 2);
    }
    // A bomb of threads is told well enough by the first of them.
    for (Thread thread : left.subList(0, Math.min(MOST_LEFT_TOLD, left.size()))) {
      play.markAt(play.elapsed(), Kind.POINT, "", thread.threadId(), "leaked-thread", Values.cut(thread.getName()));
    }
    return left.isEmpty();
  }

  /** Interrupts whoever is left after a play has gone wrong, and tells whether all of them have gone. */
  private static boolean unwinds(Performance play, Watch watch) {
    long end = System.nanoTime() + UNWIND_NANOS;
    for (int round = 0; System.nanoTime() < end; round++) {
      boolean hope = false;
      List<Thread> left = watch.left(true);
      if (left.isEmpty()) return true;
      for (Thread thread : left) {
        // A monitor cannot be given up by an interrupt.
        hope |= Threads.state(thread) != Thread.State.BLOCKED;
        LockSupport.unpark(thread);
        Threads.interrupt(thread);
      }
      if (!hope && round > ROUNDS_WITHOUT_HOPE) return false;
      LockSupport.parkNanos(WATCH_NANOS);
    }
    return false;
  }

  private static Packer status(Performance play) {
    return new Packer(64)
        .putLong(play.delay.delayNanos())
        .putLong(play.delay.cpuNanos())
        .putLong(play.delay.extension())
        .putInt(play.seams.get());
  }
}
