// Wrong: sees from the process table that the child is dead, and buries nobody.
package filehandoff;

import interleave.kit.Posix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** Has a child compute, and takes the result over in a file. */
public final class Handoff {
  private Handoff() {}

  public static BigInteger product(int from, int to, Path file) {
    int child = Posix.spawn(Child.class, String.valueOf(from), String.valueOf(to), file.toString());
    while (isAlive(child)) {
      LockSupport.parkNanos(5_000_000);
    }
    if (!Files.exists(file)) {
      throw new IllegalStateException("no result");
    }
    try {
      BigInteger result = new BigInteger(Files.readString(file));
      Files.delete(file);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAlive(int child) {
    try {
      String stat = Files.readString(Path.of("/proc/" + child + "/stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
    } catch (IOException e) {
      return false;
    }
  }

  static final class Child {
    public static void main(String[] args) throws IOException {
      BigInteger product = BigInteger.ONE;
      for (int i = Integer.parseInt(args[0]); i <= Integer.parseInt(args[1]); i++) {
        product = product.multiply(BigInteger.valueOf(i));
      }
      Files.writeString(Path.of(args[2]), product.toString());
    }
  }
}
