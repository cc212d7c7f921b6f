package filehandoff;

import interleave.kit.Posix;
import interleave.kit.Waited;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Has a child compute, and takes the result over in a file that gets its name when it is complete. */
public final class Handoff {
  private Handoff() {}

  public static BigInteger product(int from, int to, Path file) {
    int child = Posix.spawn(Child.class, "" + from, "" + to, "" + file);
    try {
      Optional<Waited> ended = Posix.waitpid(child, Posix.WNOHANG);
      while (ended.isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(5);
        ended = Posix.waitpid(child, Posix.WNOHANG);
      }
      if (ended.get().status().raw() != 0) {
        throw new IllegalStateException(ended.get().toString());
      }
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        return new BigInteger(lines.readLine(), 36);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static final class Child {
    public static void main(String[] args) {
      Path file = Path.of(args[2]);
      Path draft = file.resolveSibling(file.getFileName() + ".draft");
      try {
        Files.write(draft, List.of(product(Integer.parseInt(args[0]), Integer.parseInt(args[1])).toString(36)));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        Posix.exit(2);
      }
    }

    private static BigInteger product(int from, int to) {
      if (from == to) {
        return BigInteger.valueOf(from);
      }
      int middle = (from + to) / 2;
      return product(from, middle).multiply(product(middle + 1, to));
    }
  }
}
