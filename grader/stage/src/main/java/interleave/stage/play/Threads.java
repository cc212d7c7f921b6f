package interleave.stage.play;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** Looks at threads without calling anything that a subclass of Thread may have overridden. */
final class Threads {
  private Threads() {}

  /** Returns the thread's state; RUNNABLE where only the student's own code could tell. */
  static Thread.State state(Thread thread) {
    return isHonest(thread, "getState") ? thread.getState() : thread.isAlive() ? Thread.State.RUNNABLE : Thread.State.TERMINATED;
  }

  static boolean isWaiting(Thread.State state) {
    return state == Thread.State.BLOCKED || state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
  }

  static StackTraceElement[] trace(Thread thread) {
    return isHonest(thread, "getStackTrace") ? thread.getStackTrace() : new StackTraceElement[0];
  }

  static void interrupt(Thread thread) {
    if (isHonest(thread, "interrupt")) thread.interrupt();
  }

  private static boolean isHonest(Thread thread, String method) {
    Class<?> type = thread.getClass();
    if (type.getClassLoader() == null) return true;
    try {
      return type.getMethod(method).getDeclaringClass().getClassLoader() == null;
    } catch (ReflectiveOperationException | LinkageError e) {
      return false;
    }
  }

  /** Returns all live platform threads. */
  static Thread[] all() {
    ThreadGroup root = Thread.currentThread().getThreadGroup();
    while (root.getParent() != null) root = root.getParent();
    Thread[] some = new Thread[64];
    for (; ; ) {
      int n = root.enumerate(some, true);
      if (n < some.length) return Arrays.copyOf(some, n);
      some = new Thread[2 * some.length];
    }
  }

  /** Tells whether the JDK started this thread for itself and never ends it. */
  static boolean isTheJdks(Thread thread) {
    Class<?> type = thread.getClass();
    if (type.getClassLoader() != null) return false;
    if (type.getName().startsWith("jdk.internal.")) return true;
    if (thread instanceof ForkJoinWorkerThread worker) {
      return worker.getPool() == ForkJoinPool.commonPool() && isIdle(thread);
    }
    return type != Thread.class || thread.getName().equals("VirtualThread-unparker");
  }

  /** Tells whether the JDK keeps time there on behalf of others. */
  static boolean isTimer(Thread thread) {
    return thread.getName().equals("VirtualThread-unparker")
        || thread.getClass().getName().equals("java.util.concurrent.DelayScheduler");
  }

  /** Tells whether a pool's worker only waits for something to do, and so cannot wake anybody. */
  static boolean isIdle(Thread thread) {
    if (!isWaiting(state(thread))) return false;
    for (StackTraceElement frame : trace(thread)) {
      String method = frame.getMethodName();
      if (frame.getClassLoaderName() != null) return false;
      if (method.equals("awaitWork") || method.equals("getTask")) return true;
    }
    return false;
  }
}
