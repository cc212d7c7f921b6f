package interleave.explore.run;

import java.util.concurrent.locks.LockSupport;

/** Waits for the end of a schedule, and sees when nothing happens any more. */
final class Watch {
  private static final long LOOK_NANOS = 200_000_000L;
  private static final long HANG_NANOS = 10_000_000_000L;
  private volatile Thread harness;
  private volatile boolean finished;

  void begin() {
    harness = Thread.currentThread();
    finished = false;
  }

  void signal() {
    finished = true;
    LockSupport.unpark(harness);
  }

  /** Waits for {@link #signal}; tells whether it came before the strand that runs was given up. */
  boolean await(Execution x) {
    long seen = -1;
    long since = System.nanoTime();
    while (!finished) {
      LockSupport.parkNanos(this, LOOK_NANOS);
      if (x.pulse != seen) {
        seen = x.pulse;
        since = System.nanoTime();
      } else if (System.nanoTime() - since > HANG_NANOS) {
        giveUp(x);
        return false;
      }
    }
    return true;
  }

  private static void giveUp(Execution x) {
    StringBuilder where = new StringBuilder(x.current.name + " does not come back");
    Thread runner = x.runner;
    if (runner != null) {
      StackTraceElement[] stack = runner.getStackTrace();
      for (int i = 0; i < Math.min(8, stack.length); i++) where.append(i == 0 ? ": " : " < ").append(stack[i]);
    }
    x.beyond(where.toString());
    x.runner = null;
  }
}
