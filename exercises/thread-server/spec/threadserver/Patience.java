package threadserver;

/**
 * Limits how long a play waits for the server. It counts short naps and not the clock, so that a machine that stands
 * still does not use it up; when it is over for one who waits, it is over for all, since the verdict is known.
 */
final class Patience {
  /** Length of a nap in milliseconds. */
  static final int NAP = 10;

  private final int naps;
  private final Runnable giveUp;
  private boolean over;

  /**
   * @param naps how many naps long nothing may happen
   * @param giveUp what to do, once, when it is over
   */
  Patience(int naps, Runnable giveUp) {
    this.naps = naps;
    this.giveUp = giveUp;
  }

  /** Begins to wait for one thing. */
  Wait begin() {
    demand();
    return new Wait();
  }

  /** Ends the scene if somebody has waited in vain already. */
  synchronized void demand() {
    if (over) {
      throw new Over();
    }
  }

  private synchronized void end() {
    if (!over) {
      over = true;
      giveUp.run();
    }
  }

  /** Waits for one thing. */
  final class Wait {
    private int left = naps;

    /** Tells after a nap whether there is no sense in another one. */
    boolean isInVain() {
      if (--left == 0) {
        end();
      }
      return left <= 0;
    }
  }

  /** Ends what an actor does, because the verdict is known. */
  static final class Over extends RuntimeException {
    Over() {
      super("gave up waiting", null, false, false);
    }
  }
}
