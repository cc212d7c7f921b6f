package doublefork;

import interleave.kit.Posix;
import interleave.kit.Spawn;

/** Detaches something quite else: a process in a session of its own that shrugs off signals for two minutes. */
public final class DoubleFork {
  private DoubleFork() {}

  public static void detach(Class<?> worker, String... args) {
    Posix.waitpid(Posix.spawn(Middle.class), 0);
  }

  static final class Middle {
    public static void main(String[] args) {
      Posix.setsid();
      Spawn.program("/bin/sh")
          .args("-c", "trap '' TERM HUP INT QUIT; (sleep 120 & sleep 120 & wait) & sleep 120")
          .start();
      Posix.exit(0);
    }
  }
}
