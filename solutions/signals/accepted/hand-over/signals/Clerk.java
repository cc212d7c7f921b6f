package signals;

import interleave.kit.Posix;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Works, and is interrupted by signals. */
public final class Clerk {
  private static volatile Runnable current = () -> {};

  private Clerk() {}

  public static void receive(IntConsumer visit) {
    ExecutorService clerk = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    Posix.signal(Posix.SIGUSR1, signal -> clerk.execute(() -> visit.accept(signal.sender())));
  }

  public static void undisturbed(Runnable work) {
    Posix.signal(Posix.SIGINT, _ -> {});
    try {
      work.run();
    } finally {
      Posix.restore(Posix.SIGINT);
    }
  }

  public static int wakeIn(int seconds, Runnable ring) {
    int left = Posix.alarm(0);
    current = ring;
    Posix.signal(Posix.SIGALRM, _ -> current.run());
    Posix.alarm(seconds);
    return left;
  }

  public static int nap(int seconds) {
    current = () -> {};
    Posix.signal(Posix.SIGALRM, _ -> current.run());
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    Posix.alarm(seconds);
    Posix.pause();
    Posix.alarm(0);
    return (int) Math.max(0, TimeUnit.NANOSECONDS.toSeconds(end - System.nanoTime()));
  }

  public static boolean canIgnore(int signal) {
    // What no process can ignore is also what the kernel does not know: there are 64.
    return signal >= 1 && signal <= 64 && signal != Posix.SIGKILL && signal != Posix.SIGSTOP;
  }
}
