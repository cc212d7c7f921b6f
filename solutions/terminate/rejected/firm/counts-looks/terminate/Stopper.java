// Wrong: counts ten looks instead of looking at the clock, so the grace is a tenth of a second whatever was asked for.
package terminate;

import interleave.kit.Posix;
import interleave.kit.Status;
import interleave.kit.Waited;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Ends children: politely first, firmly if that does not help. */
public final class Stopper {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

  private Stopper() {}

  public record Report(boolean firmly, Status status, long millis) {}

  public static Report stop(int child, long graceMillis) {
    Posix.kill(-child, Posix.SIGTERM);
    long begin = System.nanoTime();
    Optional<Waited> ended = await(child, begin + TimeUnit.MILLISECONDS.toNanos(graceMillis));
    boolean firmly = ended.isEmpty();
    if (firmly) {
      Posix.kill(-child, Posix.SIGKILL);
      ended = Posix.waitpid(child, 0);
    }
    return new Report(firmly, ended.get().status(), (System.nanoTime() - begin) / 1_000_000);
  }

  private static Optional<Waited> await(int child, long until) {
    Optional<Waited> ended = Posix.waitpid(child, Posix.WNOHANG);
    for (int look = 0; ended.isEmpty() && look < 10; look++) {
      LockSupport.parkNanos(PAUSE);
      ended = Posix.waitpid(child, Posix.WNOHANG);
    }
    return ended;
  }
}
