package driverandconductor;

/** Drives a bus, and has a conductor: a child process. The two talk by signals. */
public final class Driver {
  /** What the driver prints at SIGUSR1. */
  static final String LEAVING = "Hold tight, the bus is leaving.";

  /** What the driver prints at SIGUSR2. */
  static final String FAST = "A bit fast today: fasten your belts.";

  private Driver() {}

  /**
   * Starts the conductor, and drives until he has left the bus; then buries him and leaves it, too (status 0).
   *
   * <ul>
   *   <li>SIGUSR1, from the conductor: prints {@link #LEAVING}.
   *   <li>SIGUSR2, from the conductor: prints {@link #FAST}.
   *   <li>SIGTSTP: sends SIGUSR1 to the conductor.
   *   <li>SIGINT and SIGQUIT are none of his business: nothing happens.
   * </ul>
   */
  public static void main(String[] args) {
    throw new UnsupportedOperationException("not written yet");
  }
}
