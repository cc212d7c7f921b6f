package driverandconductor;

/** Sells the tickets on the bus of a {@link Driver}, whose child he is. */
public final class Conductor {
  /** What the conductor prints when the bus has arrived. */
  static final String ARRIVED = "We have arrived: all off, please.";

  private Conductor() {}

  /**
   * Waits for signals until the bus has arrived.
   *
   * <ul>
   *   <li>SIGINT: sends SIGUSR1 to the driver.
   *   <li>SIGQUIT: sends SIGUSR2 to the driver.
   *   <li>SIGUSR1, from the driver: prints {@link #ARRIVED}, and leaves the bus (status 0).
   *   <li>SIGTSTP and SIGUSR2 are none of his business: nothing happens.
   * </ul>
   */
  public static void main(String[] args) {
    throw new UnsupportedOperationException("not written yet");
  }
}
