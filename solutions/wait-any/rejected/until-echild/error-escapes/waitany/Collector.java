// Wrong: the ECHILD that ends the loop is thrown at the caller.
package waitany;

import interleave.kit.Posix;
import interleave.kit.Status;
import interleave.kit.Waited;
import java.util.LinkedHashMap;
import java.util.Map;

/** Buries the children of this process. */
public final class Collector {
  private Collector() {}

  public static Map<Integer, Integer> collect(int... known) {
    Map<Integer, Integer> result = new LinkedHashMap<>();
    do {
      Waited waited = Posix.waitChild();
      result.put(waited.pid(), code(waited.status()));
    } while (result.size() < known.length || hasMore());
    return result;
  }

  private static int code(Status status) {
    return status.exited() ? status.exitCode() : -status.signal();
  }

  private static boolean hasMore() {
    return Posix.waitpid(-1, Posix.WNOHANG).isEmpty();
  }
}
