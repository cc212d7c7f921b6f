// Wrong: the child does nothing, the parent prints both lines.
package spawnchild;

import interleave.kit.Posix;

/** Two processes, each with a number of its own. */
public final class Family {
  private Family() {}

  public static void start(int number) {
    int child = Posix.spawn(Child.class, String.valueOf(number));
    int own = number - 1;
    Posix.waitpid(child);
    System.out.println("child " + child + " of " + Posix.getpid() + " has " + (number + 1));
    System.out.println("parent " + Posix.getpid() + " has " + own);
  }

  static final class Child {
    public static void main(String[] args) {
      Posix.exit(0);
    }
  }
}
