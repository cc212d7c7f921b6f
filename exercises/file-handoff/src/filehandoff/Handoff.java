package filehandoff;

import java.math.BigInteger;
import java.nio.file.Path;

/** Has a child compute, and takes the result over in a file. */
public final class Handoff {
  private Handoff() {}

  /**
   * Starts a child process that multiplies the whole numbers of a range and writes the product to a file; waits
   * for it, reads the product and deletes the file.
   *
   * @param from the first number
   * @param to the last number, not less than the first
   * @param file where the child writes; there may be an old file in its place
   * @throws IllegalStateException if the child did not succeed; there is nothing to read then
   */
  public static BigInteger product(int from, int to, Path file) {
    throw new UnsupportedOperationException("not written yet");
  }
}
