package pipe;

/**
 * Two connected ends.
 *
 * @param left in a simplex pipe the end that only receives
 * @param right in a simplex pipe the end that only sends
 */
public record Pipe(Connection left, Connection right) {

  /**
   * Opens a pipe.
   *
   * @param duplex true if both ends send and receive, false if objects travel from right to left only
   */
  public static Pipe open(boolean duplex) {
    throw new UnsupportedOperationException("not written yet");
  }
}
