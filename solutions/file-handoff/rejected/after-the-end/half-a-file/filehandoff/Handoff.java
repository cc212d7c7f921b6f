// Wrong: removes the old file and reads the new one as soon as it is there: it may be half.
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
    deleteOld(file);
    int child = Posix.spawn(Child.class, String.valueOf(from), String.valueOf(to), file.toString());
    var ended = Posix.waitpid(child, Posix.WNOHANG);
    while (ended.isEmpty() && !Files.exists(file)) {
      LockSupport.parkNanos(5_000_000);
      ended = Posix.waitpid(child, Posix.WNOHANG);
    }
    try {
      String digits = Files.exists(file) ? Files.readString(file) : "";
      Status status = ended.isPresent() ? ended.get().status() : Posix.waitpid(child);
      if (!status.exited() || status.exitCode() != 0) {
        throw new IllegalStateException("the child ended by " + status);
      }
      BigInteger result = new BigInteger(digits);
      Files.delete(file);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteOld(Path file) {
    try {
      Files.deleteIfExists(file);
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
