// Wrong: looks only after the burial, when the process table has no such entry any more.
package zombie;

import interleave.kit.Posix;
import interleave.kit.Status;
import java.io.IOException;
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
    Status status = Posix.waitpid(pid);
    char state = stateOf(pid);
    return new Sight(pid, state, status);
  }

  private static char stateOf(int pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2);
    } catch (IOException e) {
      return '-';
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
