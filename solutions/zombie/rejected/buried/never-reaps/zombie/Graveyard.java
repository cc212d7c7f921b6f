// Wrong: nobody waits for the child, it stays a zombie for as long as the caller lives.
package zombie;

import interleave.kit.Posix;
import interleave.kit.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a dead child unburied for a while, to have a look at it. */
public final class Graveyard {
  private Graveyard() {}

  public record Sight(int pid, char state, Status status) {}

  public static Sight haunt(Class<?> child, long millis) {
    int pid = Posix.spawn(child);
    while (stateOf(pid) != 'Z') {
      pause(5);
    }
    pause(millis);
    char state = stateOf(pid);
    return new Sight(pid, state, new Status(0));
  }

  private static char stateOf(int pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
