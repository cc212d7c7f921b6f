package interleave.schedules.controlled;

import interleave.explore.Point;
import interleave.schedules.Recorder;
import interleave.stage.Action;
import interleave.stage.Actor;
import interleave.stage.Part;
import java.util.concurrent.Callable;

/** Plays one part on a controlled thread. */
final class ExploredActor implements Actor, Runnable {
  private static final int MOST_LOOKS = 200;

  private final Recorder recorder;
  private final String name;
  private final Part part;
  private final Thread thread;

  ExploredActor(Recorder recorder, String name, Part part) {
    this.recorder = recorder;
    this.name = name;
    this.part = part;
    this.thread = new Thread(null, this, name);
  }

  void start() {
    thread.start();
  }

  @Override
  public void run() {
    recorder.started(name, tid());
    try {
      part.play(this);
    } catch (Throwable thrown) {
      recorder.threw(name, tid(), thrown);
      return;
    }
    recorder.finished(name, tid());
  }

  /** Waits for its end; interrupts do not end the wait. */
  void await() {
    boolean interrupted = false;
    for (; ; ) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }

  private static long tid() {
    return Thread.currentThread().threadId();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Thread thread() {
    return thread;
  }

  @Override
  public void mark(String label) {
    recorder.point(name, tid(), label, "");
  }

  @Override
  public void mark(String label, Object value) {
    recorder.point(name, tid(), label, recorder.text(value));
  }

  @Override
  public void during(String span, Action action) throws Exception {
    recorder.enter(name, tid(), span);
    try {
      action.run();
    } finally {
      recorder.leave(name, tid(), span, "");
    }
  }

  @Override
  public <T> T during(String span, Callable<T> action) throws Exception {
    recorder.enter(name, tid(), span);
    String result = "";
    try {
      T returned = action.call();
      result = recorder.text(returned);
      return returned;
    } finally {
      recorder.leave(name, tid(), span, result);
    }
  }

  @Override
  public void linger(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void seam(String seam) {
    Point.pass(seam);
  }

  @Override
  public boolean awaitBlocked(long limitMillis) {
    // Time is virtual: how often others have had their turn takes its place.
    for (int looks = 0; looks < MOST_LOOKS; looks++) {
      Thread.State state = thread.getState();
      if (state == Thread.State.TERMINATED) return false;
      if (state != Thread.State.RUNNABLE && state != Thread.State.NEW) return true;
      Thread.yield();
    }
    return false;
  }

  @Override
  public boolean awaitDone(long limitMillis) {
    try {
      thread.join(Math.max(1, limitMillis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !thread.isAlive();
  }

  @Override
  public void interrupt() {
    thread.interrupt();
  }
}
