package interleave.stage;

/** Runs only while it is told to, so that a scene can force one order of events. */
public interface Driven extends Actor {
  /** Names why a driven actor no longer runs. */
  enum Stop {
    /** It stands right before the seam that was named. */
    SEAM,
    /** It waits inside the student's code. */
    BLOCKED,
    /** It came to its end. */
    DONE
  }

  /**
   * Lets the actor run until it is about to pass a seam, blocks, or ends.
   *
   * @param seam a seam's name as {@link Seams} lists them, or one given to {@link Actor#seam(String)}
   */
  Stop runUntil(String seam);

  /** Lets the actor run past every seam until it ends or blocks. */
  Stop runUntilDoneOrBlocked();

  /** Lets the actor run past every seam and waits for its end, however long it blocks in between. */
  Stop finish();
}
