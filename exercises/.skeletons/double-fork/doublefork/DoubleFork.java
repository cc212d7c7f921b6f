package doublefork;

/** Starts workers that nobody has to wait for. */
public final class DoubleFork {
  private DoubleFork() {}

  /**
   * Starts the worker as a grandchild of this process, so that it becomes an orphan which init will bury.
   *
   * <p>The calling process must be left without a zombie, must have waited for the middle process only, and
   * comes back while the worker still works. The worker belongs to a session other than the caller's, so
   * that closing the caller's terminal does not reach it.
   *
   * @param worker a class with a {@code main} method
   * @param args what its {@code main} is given
   */
  public static void detach(Class<?> worker, String... args) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Runs in the process between the caller and the worker. */
  static final class Middle {
    /** Receives whatever {@link DoubleFork#detach} hands over. */
    public static void main(String[] args) {
      throw new UnsupportedOperationException("not written yet");
    }
  }
}
