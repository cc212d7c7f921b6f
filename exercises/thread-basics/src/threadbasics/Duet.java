package threadbasics;

import java.util.function.IntSupplier;

/** Two threads of one process, and a number that both see. */
public final class Duet {
  /** Is shared by all threads, as every static field is. */
  public static int number = 1;

  private Duet() {}

  /**
   * Plays music in a new thread while the caller sings.
   *
   * <p>The new thread runs {@code music} once and stores in {@link #number} what it gives. Meanwhile the calling thread itself
   * runs {@code song} once; then it sleeps until the new thread is through.
   *
   * @return the number, as the new thread left it
   * @throws InterruptedException if the caller is interrupted while it waits
   */
  public static int play(IntSupplier music, Runnable song) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }
}
