// Wrong: a process in between starts the child and ends first; the child is an orphan, and init buries it at once.
package zombie;

import interleave.kit.Posix;
import interleave.kit.Status;

/** Keeps a dead child unburied for a while, to have a look at it. */
public final class Graveyard {
  private Graveyard() {}

  public record Sight(int pid, char state, Status status) {}

  public static Sight haunt(Class<?> child, long millis) {
    int pid = Posix.spawn(Parent.class, child.getName());
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Sight(pid, 'Z', Posix.waitpid(pid));
  }

  static final class Parent {
    public static void main(String[] args) {
      Posix.spawnNamed(args[0]);
      Posix.exit(0);
    }
  }
}
