// Wrong: the worker is a direct child, so somebody must wait for it after all.
package doublefork;

import interleave.kit.Posix;

/** Starts workers that nobody has to wait for. */
public final class DoubleFork {
  private DoubleFork() {}

  public static void detach(Class<?> worker, String... args) {
    Posix.spawn(worker, args);
  }

  static final class Middle {
    public static void main(String[] args) {
      Posix.exit(0);
    }
  }
}
