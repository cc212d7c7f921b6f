package interleave.explore.model;

import interleave.explore.run.ThreadHooks;

/** Stands for {@code java.util.concurrent.locks.LockSupport}. */
public final class LockSupport {
  private LockSupport() {}

  public static void park() {
    ThreadHooks.park(null, -1);
  }

  public static void park(Object blocker) {
    ThreadHooks.park(blocker, -1);
  }

  public static void parkNanos(long nanos) {
    ThreadHooks.park(null, Math.max(0, nanos));
  }

  public static void parkNanos(Object blocker, long nanos) {
    ThreadHooks.park(blocker, Math.max(0, nanos));
  }

  public static void parkUntil(long deadline) {
    ThreadHooks.parkUntil(null, deadline);
  }

  public static void parkUntil(Object blocker, long deadline) {
    ThreadHooks.parkUntil(blocker, deadline);
  }

  public static void unpark(Thread thread) {
    ThreadHooks.unpark(thread);
  }

  public static void setCurrentBlocker(Object blocker) {}

  public static long getThreadId(Thread thread) {
    return ThreadHooks.id(thread);
  }

  public static Object getBlocker(Thread thread) {
    return null;
  }
}
