package threadserver;

/** Tells whether anybody in this process works. */
final class Rest {
  private Rest() {}

  /** Tells whether every other thread waits: in Java, or in the system for a socket that is ready. */
  static boolean isHere() {
    return Thread.getAllStackTraces().entrySet().stream()
        .noneMatch(each -> each.getKey() != Thread.currentThread() && works(each.getKey(), each.getValue()));
  }

  private static boolean works(Thread thread, StackTraceElement[] stack) {
    if (thread.getState() != Thread.State.RUNNABLE || stack.length == 0) {
      return false;
    }
    // Who waits for a socket does so in a poll; the calls that move bytes do not wait.
    return !stack[0].isNativeMethod() || stack[0].getClassName().endsWith("Dispatcher");
  }
}
