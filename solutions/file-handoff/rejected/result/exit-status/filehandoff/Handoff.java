// Wrong: hands the product over as an exit status, of which eight bits arrive.
package filehandoff;

import interleave.kit.Posix;
import interleave.kit.Status;
import java.math.BigInteger;
import java.nio.file.Path;

/** Has a child compute, and takes the result over in a file. */
public final class Handoff {
  private Handoff() {}

  public static BigInteger product(int from, int to, Path file) {
    int child = Posix.spawn(Child.class, String.valueOf(from), String.valueOf(to), file.toString());
    Status status = Posix.waitpid(child);
    return BigInteger.valueOf(status.exitCode());
  }

  static final class Child {
    public static void main(String[] args) {
      BigInteger product = BigInteger.ONE;
      for (int i = Integer.parseInt(args[0]); i <= Integer.parseInt(args[1]); i++) {
        product = product.multiply(BigInteger.valueOf(i));
      }
      Posix.exit(product.intValue());
    }
  }
}
