package interleave.stage.play;

/**
 * Lets a player wait for the stage. Works as parking does, but leaves the thread's parking permit alone: that one
 * belongs to the student's code, and a stage that took it would lose a wake-up.
 */
final class Gate {
  private boolean open;

  /** Lets the one who waits go on, or the next one who comes. */
  synchronized void ring() {
    open = true;
    notifyAll();
  }

  /**
   * Waits until somebody rings or the time is over; may come back without either.
   *
   * @param millis at least 1, or 0 for no limit
   * @return whether the thread was interrupted, of which it then knows nothing any more
   */
  synchronized boolean await(long millis) {
    try {
      if (!open) wait(millis);
      return false;
    } catch (InterruptedException e) {
      return true;
    } finally {
      open = false;
    }
  }

  /** Sleeps, at least 1 nanosecond, and tells whether it was interrupted; leaves the parking permit alone, too. */
  static boolean sleep(long nanos) {
    try {
      Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }
}
