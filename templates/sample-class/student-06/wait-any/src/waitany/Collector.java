package waitany;

import interleave.kit.Errno;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.Status;
import interleave.kit.Waited;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Map;

/** Buries the children of this process. */
public final class Collector {
  private Collector() {}

  public static Map<Integer, Integer> collect(int... known) {
    Map<Integer, Integer> ends = new LinkedHashMap<>();
    for (Optional<Waited> next = next(); next.isPresent(); next = next()) {
      Status status = next.get().status();
      ends.put(next.get().pid(), status.signaled() ? -status.signal() : status.exitCode());
    }
    return ends;
  }

  private static Optional<Waited> next() {
    try {
      return Posix.waitpid(-1, 0);
    } catch (PosixException e) {
      if (e.errno() == Errno.ECHILD) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
