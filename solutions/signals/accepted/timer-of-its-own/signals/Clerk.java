package signals;

import interleave.kit.Posix;
import interleave.kit.PosixException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Works, and is interrupted by signals. */
public final class Clerk {
  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private static ScheduledFuture<?> pending;

  private Clerk() {}

  public static void receive(IntConsumer visit) {
    Posix.signal(Posix.SIGUSR1, signal -> Thread.ofPlatform().daemon().start(() -> visit.accept(signal.sender())));
  }

  public static void undisturbed(Runnable work) {
    Posix.signal(Posix.SIGINT, Posix.SIG_IGN);
    try {
      work.run();
    } finally {
      Posix.signal(Posix.SIGINT, Posix.SIG_DFL);
    }
  }

  public static synchronized int wakeIn(int seconds, Runnable ring) {
    int left = 0;
    if (pending != null && pending.cancel(false)) {
      left = (int) Math.ceilDiv(pending.getDelay(TimeUnit.MILLISECONDS), 1_000L);
    }
    pending = TIMER.schedule(ring, seconds, TimeUnit.SECONDS);
    return left;
  }

  public static int nap(int seconds) {
    Posix.signal(Posix.SIGALRM, _ -> {});
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    wakeIn(seconds, () -> Posix.kill(Posix.getpid(), Posix.SIGALRM));
    Posix.pause();
    return System.nanoTime() < end ? wakeIn(0, () -> {}) : 0;
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
