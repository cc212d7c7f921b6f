package manychildren;

import interleave.kit.Posix;
import java.util.ArrayList;
import java.util.List;

/** Has several processes work side by side. */
public final class Crowd {
  private Crowd() {}

  public static List<Integer> run(Class<?> job, List<String> args) {
    List<Integer> pids = new ArrayList<>();
    for (String arg : args) {
      pids.add(Posix.spawn(job, arg));
    }
    List<Integer> codes = new ArrayList<>();
    for (int pid : pids) {
      codes.add(Posix.waitpid(pid).exitCode());
    }
    return codes;
  }
}
