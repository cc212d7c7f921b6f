package processlock;

/** Lets one process at a time pass. In each process one thread uses it; a holder does not lock again. */
public final class ProcessLock {
  private ProcessLock() {}

  /** Makes a new lock, which is free. */
  public static ProcessLock create() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Opens the lock that another process has made.
   *
   * @param fd its {@link #fd}, which this process has inherited
   */
  public static ProcessLock open(int fd) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns the file descriptor by which a child can open the lock. */
  public int fd() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Sleeps until the lock is free, or its holder is dead, and takes it. */
  public void lock() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Takes the lock if it can be had at once; tells whether it could. */
  public boolean tryLock() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Gives the lock back.
   *
   * @throws IllegalMonitorStateException if this process does not hold it; nothing changes then
   */
  public void unlock() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Runs {@code body} while holding the lock, and gives it back however the body ends. */
  public void with(Runnable body) {
    throw new UnsupportedOperationException("not written yet");
  }
}
