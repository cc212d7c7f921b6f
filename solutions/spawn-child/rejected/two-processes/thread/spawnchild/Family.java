// Wrong: the child is a thread; it has the same pid and the same variables as its parent.
package spawnchild;

import interleave.kit.Posix;

/** Two processes, each with a number of its own. */
public final class Family {
  private Family() {}

  public static void start(int number) {
    Thread child =
        new Thread(
            () -> System.out.println("child " + Posix.getpid() + " of " + Posix.getpid() + " has " + (number + 1)));
    child.start();
    try {
      child.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    System.out.println("parent " + Posix.getpid() + " has " + (number - 1));
  }
}
