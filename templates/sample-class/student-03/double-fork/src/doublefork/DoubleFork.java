package doublefork;

import interleave.kit.Posix;
import java.util.Arrays;

/** Starts workers that nobody has to wait for. */
public final class DoubleFork {
  private DoubleFork() {}

  public static void detach(Class<?> worker, String... args) {
    int middle = Posix.spawn(Middle.class, message(worker, args));
    Posix.waitpid(middle, 0);
  }

  static final class Middle {
    public static void main(String[] args) {
      Posix.spawnNamed(args[0], Arrays.copyOfRange(args, 1, args.length));
      Posix.exit(0);
    }
  }

  private static String[] message(Class<?> worker, String... args) {
    String[] message = new String[args.length + 1];
    message[0] = worker.getName();
    System.arraycopy(args, 0, message, 1, args.length);
    return message;
  }
}
