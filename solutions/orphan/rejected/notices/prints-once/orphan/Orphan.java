// Wrong: the child does not wait for its parent's end, so the second line is missing.
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
      Posix.exit(0);
    }
  }
}
