// Wrong: init need not be number 1: any process may have itself made the parent of orphans, and the child waits for ever.
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
      while (Posix.getppid() != 1) {
        Thread.sleep(20);
      }
      System.out.println("parent " + Posix.getppid());
      Posix.exit(0);
    }
  }
}
