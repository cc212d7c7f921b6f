// Wrong: nobody waits for the child: it becomes a zombie, or an orphan when the parent ends first.
package spawnchild;

import interleave.kit.Posix;

/** Two processes, each with a number of its own. */
public final class Family {
  private Family() {}

  public static void start(int number) {
    int child = Posix.spawn(Child.class, String.valueOf(number));
    int own = number - 1;
    System.out.println("parent " + Posix.getpid() + " has " + own);
  }

  static final class Child {
    public static void main(String[] args) {
      int own = Integer.parseInt(args[0]) + 1;
      System.out.println("child " + Posix.getpid() + " of " + Posix.getppid() + " has " + own);
      Posix.exit(0);
    }
  }
}
