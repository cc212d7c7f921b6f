// Wrong: an alarm that is set already is left alone.
package signals;

import interleave.kit.Posix;
import interleave.kit.PosixException;
import java.util.function.IntConsumer;

/** Works, and is interrupted by signals. */
public final class Clerk {
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
    int left = Posix.alarm(0);
    if (left == 0) {
      Posix.signal(Posix.SIGALRM, _ -> ring.run());
    }
    Posix.alarm(left == 0 ? seconds : left);
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
