// Wrong: the line stays in a buffer that nobody flushes before the process ends.
package spawnchild;

import interleave.kit.Posix;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;

/** Two processes, each with a number of its own. */
public final class Family {
  private Family() {}

  public static void start(int number) {
    int child = Posix.spawn(Child.class, String.valueOf(number));
    int own = number - 1;
    Posix.waitpid(child);
    System.out.println("parent " + Posix.getpid() + " has " + own);
  }

  static final class Child {
    public static void main(String[] args) throws IOException {
      int own = Integer.parseInt(args[0]) + 1;
      BufferedWriter out = new BufferedWriter(new OutputStreamWriter(System.out));
      out.write("child " + Posix.getpid() + " of " + Posix.getppid() + " has " + own + "\n");
      Posix.exit(0);
    }
  }
}
