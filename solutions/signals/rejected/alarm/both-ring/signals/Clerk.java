// Wrong: each call has a thread of its own that sleeps and rings: nobody takes the first alarm back.
package signals;

import interleave.kit.Posix;
import interleave.kit.PosixException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Works, and is interrupted by signals. */
public final class Clerk {
  private static long until;

  private Clerk() {}

  public static void receive(IntConsumer visit) {
    Posix.signal(Posix.SIGUSR1, signal -> visit.accept(signal.sender()));
  }

  public static void undisturbed(Runnable work) {
    Posix.signal(Posix.SIGINT, Posix.SIG_IGN);
    try {
      work.run();
    } finally {
      Posix.signal(Posix.SIGINT, Posix.SIG_DFL);
    }
  }

  public static int wakeIn(int seconds, Runnable ring) {
    long now = System.nanoTime();
    int left = until == 0 ? 0 : (int) Math.ceilDiv(until - now, 1_000_000_000L);
    until = now + TimeUnit.SECONDS.toNanos(seconds);
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                Thread.sleep(seconds * 1_000L);
                ring.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    return left;
  }

  public static int nap(int seconds) {
    Posix.signal(Posix.SIGALRM, _ -> {});
    Posix.alarm(seconds);
    Posix.pause();
    return Posix.alarm(0);
  }

  public static boolean canIgnore(int signal) {
    try {
      Posix.signal(signal, Posix.SIG_IGN);
    } catch (PosixException refused) {
      return false;
    }
    Posix.signal(signal, Posix.SIG_DFL);
    return true;
  }
}
