package driverandconductor;

import interleave.kit.Posix;
import interleave.kit.SignalHandler;

/** Drives a bus, and has a conductor: a child process. The two talk by signals. */
public final class Driver {
  static final String LEAVING = "Hold tight, the bus is leaving.";
  static final String FAST = "A bit fast today: fasten your belts.";

  private Driver() {}

  public static void main(String[] args) {
    int[] conductor = {0};
    SignalHandler handler =
        signal -> {
          switch (signal.number()) {
            case Posix.SIGUSR1 -> System.out.println(LEAVING);
            case Posix.SIGUSR2 -> System.out.println(FAST);
            case Posix.SIGTSTP -> Posix.kill(conductor[0], Posix.SIGUSR1);
            default -> {}
          }
        };
    conductor[0] = Posix.spawn(Conductor.class);
    for (int signal :
        new int[] {Posix.SIGUSR1, Posix.SIGUSR2, Posix.SIGTSTP, Posix.SIGINT, Posix.SIGQUIT}) {
      Posix.signal(signal, handler);
    }
    Posix.waitChild();
    Posix.exit(0);
  }
}
