// Wrong: asks only after every fourth piece of work.
package waitpidpoll;

import interleave.kit.Posix;
import interleave.kit.Status;
import interleave.kit.Waited;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Works while a child works, and looks after the child in between. */
public final class Foreman {
  private static final long REST_NANOS = 5_000_000;

  private Foreman() {}

  public record Report(int pieces, Status status) {}

  public static Report workUntilEnded(int child, BooleanSupplier work) {
    int pieces = 0;
    Optional<Waited> ended = Posix.waitpid(child, Posix.WNOHANG);
    while (ended.isEmpty()) {
      if (work.getAsBoolean()) {
        pieces++;
      } else {
        LockSupport.parkNanos(REST_NANOS);
      }
      if (pieces % 4 == 0) {
        ended = Posix.waitpid(child, Posix.WNOHANG);
      }
    }
    return new Report(pieces, ended.get().status());
  }
}
