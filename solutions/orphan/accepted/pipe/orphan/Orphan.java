package orphan;

import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.Spawn;

/** A child that outlives its parent, and notices. */
public final class Orphan {
  private Orphan() {}

  public static int leaveBehind() {
    // The parent keeps the writing end and never writes: the end of the stream is the end of the parent.
    Pipe2 pipe = Posix.pipe();
    int child = Spawn.of(Child.class).args(String.valueOf(pipe.readFd())).inherit(pipe.readFd()).start();
    Posix.close(pipe.readFd());
    return child;
  }

  static final class Child {
    public static void main(String[] args) throws InterruptedException {
      int parent = Posix.getppid();
      System.out.println("parent " + parent);
      Posix.read(Integer.parseInt(args[0]), new byte[1]);
      while (Posix.getppid() == parent) {
        Thread.sleep(1);
      }
      System.out.println("parent " + Posix.getppid());
    }
  }
}
