package driverandconductor;

import interleave.kit.Posix;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Sells the tickets on the bus of a {@link Driver}, whose child he is. */
public final class Conductor {
  static final String ARRIVED = "We have arrived: all off, please.";

  private Conductor() {}

  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Integer> letters = new LinkedBlockingQueue<>();
    for (int signal :
        new int[] {Posix.SIGINT, Posix.SIGQUIT, Posix.SIGUSR1, Posix.SIGUSR2, Posix.SIGTSTP}) {
      Posix.signal(signal, received -> letters.add(received.number()));
    }
    for (int letter = letters.take(); letter != Posix.SIGUSR1; letter = letters.take()) {
      if (letter == Posix.SIGINT) {
        Posix.kill(Posix.getppid(), Posix.SIGUSR1);
      } else if (letter == Posix.SIGQUIT) {
        Posix.kill(Posix.getppid(), Posix.SIGUSR2);
      }
    }
    System.out.println(ARRIVED);
    System.exit(0);
  }
}
