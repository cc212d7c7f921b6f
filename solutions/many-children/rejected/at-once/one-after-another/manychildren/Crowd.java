// Wrong: starts a child and waits for it before it starts the next.
package manychildren;

import interleave.kit.Posix;
import java.util.ArrayList;
import java.util.List;

/** Has several processes work side by side. */
public final class Crowd {
  private Crowd() {}

  public static List<Integer> run(Class<?> job, List<String> args) {
    List<Integer> codes = new ArrayList<>();
    for (String arg : args) {
      codes.add(Posix.waitpid(Posix.spawn(job, arg)).exitCode());
    }
    return codes;
  }
}
