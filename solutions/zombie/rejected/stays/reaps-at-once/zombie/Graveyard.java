// Wrong: waits for the child first and sleeps afterwards, so there is no zombie to see.
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
    Status status = Posix.waitpid(pid);
    char state = 'Z';
    pause(millis);
    return new Sight(pid, state, status);
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
