// Wrong: asks every few milliseconds instead of sleeping in the kernel.
package waitany;

import interleave.kit.Errno;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.Status;
import interleave.kit.Waited;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.Map;

/** Buries the children of this process. */
public final class Collector {
  private Collector() {}

  public static Map<Integer, Integer> collect(int... known) {
    Map<Integer, Integer> result = new LinkedHashMap<>();
    while (true) {
      try {
        Optional<Waited> waited = Posix.waitpid(-1, Posix.WNOHANG);
        waited.ifPresent(dead -> result.put(dead.pid(), code(dead.status())));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      } catch (PosixException e) {
        if (e.errno() != Errno.ECHILD) {
          throw e;
        }
        return result;
      }
    }
  }

  private static int code(Status status) {
    return status.exited() ? status.exitCode() : -status.signal();
  }
}
