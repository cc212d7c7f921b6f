// Wrong: the child's status is thrown away; that it failed shows only as a missing file.
package filehandoff;

import interleave.kit.Posix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;

/** Has a child compute, and takes the result over in a file. */
public final class Handoff {
  private Handoff() {}

  public static BigInteger product(int from, int to, Path file) {
    int child = Posix.spawn(Child.class, String.valueOf(from), String.valueOf(to), file.toString());
    Posix.waitpid(child);
    try {
      BigInteger result = new BigInteger(Files.readString(file));
      Files.delete(file);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
