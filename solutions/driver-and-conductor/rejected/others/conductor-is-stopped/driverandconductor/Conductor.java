// Wrong: the conductor does not provide for SIGTSTP, which stops him.
package driverandconductor;

import interleave.kit.Posix;

/** Sells the tickets on the bus of a {@link Driver}, whose child he is. */
public final class Conductor {
  static final String ARRIVED = "We have arrived: all off, please.";

  private Conductor() {}

  public static void main(String[] args) {
    Posix.signal(Posix.SIGUSR2, Posix.SIG_IGN);
    Posix.signal(Posix.SIGINT, _ -> Posix.kill(Posix.getppid(), Posix.SIGUSR1));
    Posix.signal(Posix.SIGQUIT, _ -> Posix.kill(Posix.getppid(), Posix.SIGUSR2));
    Posix.signal(
        Posix.SIGUSR1,
        _ -> {
          System.out.println(ARRIVED);
          Posix.exit(0);
        });
    while (true) {
      Posix.pause();
    }
  }
}
