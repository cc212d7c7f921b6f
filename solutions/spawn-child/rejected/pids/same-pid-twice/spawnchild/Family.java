// Wrong: the child is told the parent's pid and prints it as its own.
package spawnchild;

import interleave.kit.Posix;

/** Two processes, each with a number of its own. */
public final class Family {
  private Family() {}

  public static void start(int number) {
    int child = Posix.spawn(Child.class, String.valueOf(number), String.valueOf(Posix.getpid()));
    int own = number - 1;
    Posix.waitpid(child);
    System.out.println("parent " + Posix.getpid() + " has " + own);
  }

  static final class Child {
    public static void main(String[] args) {
      int own = Integer.parseInt(args[0]) + 1;
      System.out.println("child " + args[1] + " of " + Posix.getppid() + " has " + own);
      Posix.exit(0);
    }
  }
}
