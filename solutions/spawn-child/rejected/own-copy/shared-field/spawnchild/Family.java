// Wrong: a static field is taken for shared: in the child's own copy of the class it is 0.
package spawnchild;

import interleave.kit.Posix;

/** Two processes, each with a number of its own. */
public final class Family {
  private static int number;

  private Family() {}

  public static void start(int given) {
    number = given;
    int child = Posix.spawn(Child.class, String.valueOf(number));
    int own = number - 1;
    Posix.waitpid(child);
    System.out.println("parent " + Posix.getpid() + " has " + own);
  }

  static final class Child {
    public static void main(String[] args) {
      int own = number + 1;
      System.out.println("child " + Posix.getpid() + " of " + Posix.getppid() + " has " + own);
      Posix.exit(0);
    }
  }
}
