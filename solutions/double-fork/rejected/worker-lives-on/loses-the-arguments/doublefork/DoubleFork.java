// Wrong: the worker is started without its arguments.
package doublefork;

import interleave.kit.Posix;

/** Starts workers that nobody has to wait for. */
public final class DoubleFork {
  private DoubleFork() {}

  public static void detach(Class<?> worker, String... args) {
    int middle = Posix.spawn(Middle.class, worker.getName());
    Posix.waitpid(middle, 0);
  }

  static final class Middle {
    public static void main(String[] args) {
      Posix.setsid();
      Posix.spawnNamed(args[0]);
      Posix.exit(0);
    }
  }
}
