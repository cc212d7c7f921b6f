package filehandoff;

import interleave.kit.Posix;
import interleave.kit.Waited;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Has a child compute, and takes the result over in a file of bytes, of which the length comes first. */
public final class Handoff {
  private Handoff() {}

  public static BigInteger product(int from, int to, Path file) {
    int child = Posix.spawn(Child.class, file.toString(), from + ".." + to);
    Waited ended = Posix.waitpid(child, 0).orElseThrow();
    if (ended.status().raw() != 0) {
      throw new IllegalStateException("no result: " + ended);
    }
    try (var in = new DataInputStream(new FileInputStream(file.toFile()))) {
      return new BigInteger(in.readNBytes(in.readInt()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      file.toFile().delete();
    }
  }

  static final class Child {
    public static void main(String[] args) {
      String[] range = args[1].split("\\.\\.");
      byte[] product =
          IntStream.rangeClosed(Integer.parseInt(range[0]), Integer.parseInt(range[1]))
              .mapToObj(BigInteger::valueOf)
              .reduce(BigInteger.ONE, BigInteger::multiply)
              .toByteArray();
      try (var out = new DataOutputStream(new FileOutputStream(args[0]))) {
        out.writeInt(product.length);
        out.write(product);
      } catch (IOException e) {
        Posix.exit(9);
      }
      Posix.exit(0);
    }
  }
}
