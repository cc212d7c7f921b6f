// Wrong: the status word is made up, and the child stays a zombie.
package exitstatus;

import interleave.kit.Posix;

/** Ends children in two ways, and reads from the kernel's status word which it was. */
public final class Endings {
  private Endings() {}

  public record End(boolean bySignal, int number) {}

  public static int byCode(int code) {
    int child = Posix.spawn(Leaver.class, String.valueOf(code));
    return Posix.waitpid(child).raw();
  }

  public static int bySignal(int signal) {
    int child = Posix.spawn(Sleeper.class);
    Posix.kill(child, signal);
    return signal;
  }

  public static End decode(int raw) {
    int signal = raw & 0x7f;
    return signal == 0 ? new End(false, raw >> 8 & 0xff) : new End(true, signal);
  }

  static final class Leaver {
    public static void main(String[] args) {
      Posix.exit(Integer.parseInt(args[0]));
    }
  }

  static final class Sleeper {
    public static void main(String[] args) throws InterruptedException {
      Thread.sleep(600_000);
    }
  }
}
