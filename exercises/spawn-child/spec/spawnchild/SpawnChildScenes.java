package spawnchild;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.ProcessTable;

/** Has a parent start its child. */
public final class SpawnChildScenes {
  private SpawnChildScenes() {}

  /** Plays the parent, with its number. */
  public static void main(String[] args) {
    Journal.name("parent");
    Journal.enter("start");
    try {
      Family.start(Integer.parseInt(args[0]));
      Journal.leave("start");
    } catch (RuntimeException e) {
      Journal.leave("start");
      Journal.mark("thrown", e);
    }
    Journal.mark("left", ProcessTable.children(Posix.getpid()));
    System.exit(0);
  }
}
