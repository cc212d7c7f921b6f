// Wrong: the child takes the loss of its parent for an error and ends with 1.
package orphan;

import interleave.kit.Posix;

/** A child that outlives its parent, and notices. */
public final class Orphan {
  private Orphan() {}

  public static int leaveBehind() {
    return Posix.spawn(Child.class);
  }

  static final class Child {
    public static void main(String[] args) throws InterruptedException {
      int parent = Posix.getppid();
      System.out.println("parent " + parent);
      while (Posix.getppid() == parent) {
        Thread.sleep(20);
      }
      System.out.println("parent " + Posix.getppid());
      Posix.exit(1);
    }
  }
}
