// Wrong: a stream takes each element through all steps before it takes the next, so each child is waited for at once.
package manychildren;

import interleave.kit.Posix;
import java.util.List;

/** Has several processes work side by side. */
public final class Crowd {
  private Crowd() {}

  public static List<Integer> run(Class<?> job, List<String> args) {
    return args.stream().map(arg -> Posix.spawn(job, arg)).map(pid -> Posix.waitpid(pid).exitCode()).toList();
  }
}
