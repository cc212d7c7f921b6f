package processsemaphore;

/**
 * Has so many permits for all processes together. A permit has no owner: it stays taken until somebody releases it,
 * whoever that is, and whatever became of the process that took it.
 */
public final class ProcessSemaphore {
  private ProcessSemaphore() {}

  /**
   * Makes a new semaphore, all of whose permits are free.
   *
   * @param permits how many; at least 1
   */
  public static ProcessSemaphore create(int permits) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Opens the semaphore that another process has made.
   *
   * @param fd its {@link #fd}, which this process has inherited
   */
  public static ProcessSemaphore open(int fd) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns the file descriptor by which a child can open the semaphore. */
  public int fd() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns how many permits are free. */
  public int value() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Sleeps until a permit is free, and takes it. */
  public void acquire() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Sleeps until a permit is free, but not longer than so many milliseconds in all, and takes it.
   *
   * @return whether it has a permit; false if the time is over, and nothing is taken then
   */
  public boolean acquire(long millis) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Makes a permit free that is taken, by whomever.
   *
   * @throws IllegalStateException if all permits are free; nothing changes then
   */
  public void release() {
    throw new UnsupportedOperationException("not written yet");
  }
}
