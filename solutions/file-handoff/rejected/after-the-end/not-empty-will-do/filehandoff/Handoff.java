// Wrong: removes the old file and waits until the new one is not empty, as if that meant complete.
package filehandoff;

import interleave.kit.Posix;
import interleave.kit.Status;
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
    if (file.toFile().exists()) {
      file.toFile().delete();
    }
    int child = Posix.spawn(Child.class, String.valueOf(from), String.valueOf(to), file.toString());
    while (file.toFile().length() == 0 && Posix.waitpid(child, Posix.WNOHANG).isEmpty()) {
      LockSupport.parkNanos(1_000_000);
    }
    String digits;
    try {
      digits = Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Status status = Posix.waitpid(child);
    if (!status.exited() || status.exitCode() != 0) {
      throw new IllegalStateException("the child ended by " + status);
    }
    try {
      BigInteger result = new BigInteger(digits);
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
