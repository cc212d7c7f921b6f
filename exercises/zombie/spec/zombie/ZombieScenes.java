package zombie;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.ProcessTable;

/** Has a parent keep its dead child for a while. */
public final class ZombieScenes {
  private ZombieScenes() {}

  /** Plays the parent: the child's exit code, how long it is to be a zombie. */
  public static void main(String[] args) {
    Journal.name("parent");
    Class<?> child = args[0].equals("3") ? Three.class : Seven.class;
    int me = Posix.getpid();
    Journal.enter("haunt");
    try {
      Graveyard.Sight sight = Graveyard.haunt(child, Long.parseLong(args[1]));
      Journal.leave("haunt");
      Journal.mark("pid", sight.pid());
      Journal.mark("state", sight.state());
      Journal.mark("status", sight.status());
    } catch (RuntimeException e) {
      Journal.leave("haunt");
      Journal.mark("thrown", e);
    }
    Journal.mark("left", ProcessTable.children(me));
    Posix.exit(0);
  }

  /** Ends with 3. */
  public static final class Three {
    private Three() {}

    /** Ends at once. */
    public static void main(String[] args) {
      end(3);
    }
  }

  /** Ends with 7. */
  public static final class Seven {
    private Seven() {}

    /** Ends at once. */
    public static void main(String[] args) {
      end(7);
    }
  }

  private static void end(int code) {
    Journal.name("child");
    Posix.exit(code);
  }
}
