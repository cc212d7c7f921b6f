package spawnchild;

import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.Spawn;
import interleave.kit.Waited;

/** Two processes, each with a number of its own. */
public final class Family {
  private static int number;

  private Family() {}

  public static void start(int given) {
    number = given;
    Pipe2 pipe = Posix.pipe();
    Spawn.of(Child.class).args(Integer.toString(pipe.readFd())).inherit(pipe.readFd()).start();
    Posix.close(pipe.readFd());
    Posix.write(pipe.writeFd(), Integer.toString(number));
    Posix.close(pipe.writeFd());
    number--;
    System.out.printf("parent %d has %d%n", Posix.getpid(), number);
    Waited ended = Posix.waitChild();
    if (!ended.status().exited()) {
      throw new IllegalStateException("the child ended by " + ended.status());
    }
  }

  static final class Child {
    public static void main(String[] args) {
      byte[] digits = new byte[20];
      int count = Posix.read(Integer.parseInt(args[0]), digits);
      number = Integer.parseInt(new String(digits, 0, count));
      number++;
      System.out.printf("child %d of %d has %d%n", Posix.getpid(), Posix.getppid(), number);
    }
  }
}
