package interleave.kit.mp;

/** Stands for what was acquired, for use in a {@code try} statement: closing it gives that back. */
public final class Held implements AutoCloseable {
  private final Runnable release;
  private final boolean abandoned;
  private boolean released;

  Held(Runnable release, boolean abandoned) {
    this.release = release;
    this.abandoned = abandoned;
  }

  /**
   * Tells whether the holder before died without giving it back: what it guards may be half done. A semaphore does not
   * know; there it is always false.
   */
  public boolean abandoned() {
    return abandoned;
  }

  /** Gives it back; a second time it does nothing. */
  @Override
  public void close() {
    if (!released) {
      released = true;
      release.run();
    }
  }
}
