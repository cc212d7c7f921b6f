// Wrong: the driver leaves with the status of an error.
package driverandconductor;

import interleave.kit.Posix;

/** Drives a bus, and has a conductor: a child process. The two talk by signals. */
public final class Driver {
  static final String LEAVING = "Hold tight, the bus is leaving.";
  static final String FAST = "A bit fast today: fasten your belts.";

  private Driver() {}

  public static void main(String[] args) {
    Posix.signal(Posix.SIGINT, Posix.SIG_IGN);
    Posix.signal(Posix.SIGQUIT, Posix.SIG_IGN);
    Posix.signal(Posix.SIGUSR1, _ -> System.out.println(LEAVING));
    Posix.signal(Posix.SIGUSR2, _ -> System.out.println(FAST));
    int conductor = Posix.spawn(Conductor.class);
    Posix.signal(Posix.SIGTSTP, _ -> Posix.kill(conductor, Posix.SIGUSR1));
    Posix.waitpid(conductor);
    Posix.exit(1);
  }
}
