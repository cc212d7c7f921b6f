package orphan;

/** A child that outlives its parent, and notices. */
public final class Orphan {
  private Orphan() {}

  /**
   * Starts a child and comes back at once; the caller will end soon, and does not wait for the child.
   *
   * <p>The child prints {@code parent PID} with the process id of its parent. Then it sleeps until it has
   * another parent, however long that takes, prints {@code parent PID} again with the new one, and ends with
   * exit code 0.
   *
   * @return the child's process id
   */
  public static int leaveBehind() {
    throw new UnsupportedOperationException("not written yet");
  }
}
