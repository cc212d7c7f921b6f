package driverandconductor;

import interleave.kit.Posix;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Drives a bus, and has a conductor: a child process. The two talk by signals. */
public final class Driver {
  static final String LEAVING = "Hold tight, the bus is leaving.";
  static final String FAST = "A bit fast today: fasten your belts.";

  private Driver() {}

  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Integer> letters = new LinkedBlockingQueue<>();
    for (int signal :
        new int[] {Posix.SIGUSR1, Posix.SIGUSR2, Posix.SIGTSTP, Posix.SIGINT, Posix.SIGQUIT}) {
      Posix.signal(signal, received -> letters.add(received.number()));
    }
    int conductor = Posix.spawn(Conductor.class);
    Posix.signal(Posix.SIGCHLD, received -> letters.add(received.number()));
    while (Posix.waitpid(conductor, Posix.WNOHANG).isEmpty()) {
      switch (letters.take()) {
        case Posix.SIGUSR1 -> System.out.println(LEAVING);
        case Posix.SIGUSR2 -> System.out.println(FAST);
        case Posix.SIGTSTP -> Posix.kill(conductor, Posix.SIGUSR1);
        default -> {}
      }
    }
  }
}
