package exitstatus;

import interleave.kit.Posix;

/** Ends children in two ways, and reads from the kernel's status word which it was. */
public final class Endings {
  private Endings() {}

  public record End(boolean bySignal, int number) {}

  public static int byCode(int code) {
    int child = Posix.spawn(Leaver.class, String.valueOf(code));
    return Posix.waitChild().status().raw();
  }

  public static int bySignal(int signal) {
    int child = Posix.spawn(Sleeper.class);
    Posix.kill(child, signal);
    return Posix.waitpid(child).raw();
  }

  public static End decode(int raw) {
    int low = raw % 128;
    return low > 0 ? new End(true, low) : new End(false, raw / 256 % 256);
  }

  static final class Leaver {
    public static void main(String[] args) {
      System.exit(Integer.parseInt(args[0]));
    }
  }

  static final class Sleeper {
    public static void main(String[] args) throws InterruptedException {
      Thread.currentThread().join();
    }
  }
}
