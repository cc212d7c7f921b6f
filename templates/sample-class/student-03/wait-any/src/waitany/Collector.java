package waitany;

import interleave.kit.Errno;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.Status;
import interleave.kit.Waited;
import java.util.LinkedHashMap;
import java.util.Map;

/** Buries the children of this process. */
public final class Collector {
  private Collector() {}

  public static Map<Integer, Integer> collect(int... known) {
    Map<Integer, Integer> result = new LinkedHashMap<>();
    while (true) {
      try {
        Waited waited = Posix.waitChild();
        result.put(waited.pid(), waited.status().raw());
      } catch (PosixException e) {
        if (e.errno() != Errno.ECHILD) {
          throw e;
        }
        return result;
      }
    }
  }
}
