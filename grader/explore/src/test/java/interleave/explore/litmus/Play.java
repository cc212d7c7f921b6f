package interleave.explore.litmus;

/** What the bodies are made with. */
final class Play {
  private Play() {}

  /** A part that may throw. */
  @FunctionalInterface
  interface Part {
    void run() throws Exception;
  }

  /** Starts a thread for each part. */
  static Thread[] start(Part... parts) {
    Thread[] threads = new Thread[parts.length];
    for (int i = 0; i < parts.length; i++) {
      Part part = parts[i];
      threads[i] = new Thread(() -> {
        try {
          part.run();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      });
      threads[i].start();
    }
    return threads;
  }

  /** Plays all parts at once, and waits for their ends. */
  static void all(Part... parts) throws InterruptedException {
    for (Thread thread : start(parts)) thread.join();
  }

  static void check(boolean condition, String otherwise) {
    if (!condition) throw new AssertionError(otherwise);
  }
}
