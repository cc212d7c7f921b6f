package interleave.kit.sys;

/** Lets a scene pause this process between two of its accesses to shared memory, where another one may come in. */
public final class MemorySeam {
  private static volatile Runnable pause;
  private static int accesses;

  private MemorySeam() {}

  /** Runs {@code pause} once, right after the {@code number}-th access from now on, on the thread that made it. */
  public static synchronized void after(int number, Runnable pause) {
    accesses = number;
    MemorySeam.pause = pause;
  }

  /** Forgets a pause that has not come. */
  public static synchronized void clear() {
    pause = null;
  }

  /** Says that shared memory has been read or written; called by the memory itself. */
  public static void touched() {
    if (pause != null) {
      Runnable due = due();
      if (due != null) {
        due.run();
      }
    }
  }

  private static synchronized Runnable due() {
    Runnable due = pause;
    if (due == null || --accesses > 0) {
      return null;
    }
    pause = null;
    return due;
  }
}
