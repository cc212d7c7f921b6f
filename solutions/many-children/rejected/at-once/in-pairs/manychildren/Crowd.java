// Wrong: only two children live at a time.
package manychildren;

import interleave.kit.Posix;
import java.util.ArrayList;
import java.util.List;

/** Has several processes work side by side. */
public final class Crowd {
  private Crowd() {}

  public static List<Integer> run(Class<?> job, List<String> args) {
    List<Integer> pids = new ArrayList<>();
    List<Integer> codes = new ArrayList<>();
    for (String arg : args) {
      if (pids.size() == 2) {
        codes.add(Posix.waitpid(pids.removeFirst()).exitCode());
      }
      pids.add(Posix.spawn(job, arg));
    }
    for (int pid : pids) {
      codes.add(Posix.waitpid(pid).exitCode());
    }
    return codes;
  }
}
