package driverandconductor;

import interleave.kit.Posix;
import interleave.kit.SignalHandler;
import java.util.concurrent.CountDownLatch;

/** Sells the tickets on the bus of a {@link Driver}, whose child he is. */
public final class Conductor {
  static final String ARRIVED = "We have arrived: all off, please.";

  private Conductor() {}

  public static void main(String[] args) throws InterruptedException {
    CountDownLatch arrived = new CountDownLatch(1);
    int driver = Posix.getppid();
    SignalHandler handler =
        signal -> {
          switch (signal.number()) {
            case Posix.SIGINT -> Posix.kill(driver, Posix.SIGUSR1);
            case Posix.SIGQUIT -> Posix.kill(driver, Posix.SIGUSR2);
            case Posix.SIGUSR1 -> arrived.countDown();
            default -> {}
          }
        };
    for (int signal :
        new int[] {Posix.SIGINT, Posix.SIGQUIT, Posix.SIGUSR1, Posix.SIGUSR2, Posix.SIGTSTP}) {
      Posix.signal(signal, handler);
    }
    arrived.await();
    System.out.println(ARRIVED);
  }
}
