package interleave.stage.play;

/** Holds what a scheduled play has to know of one player. */
final class Turn {
  /** A lock that another player holds, for which this one waits at its gate; null for none. */
  volatile Object wants;

  /** Whether it is to try for that lock all the same, so that the JVM itself decides. */
  volatile boolean forced;

  /** What it waits for on behalf of the scene; null for nothing. */
  volatile Waits.Condition condition;

  volatile long deadline;

  /** Loops in a row since it got the turn; used by its own thread. */
  int loops;
}
