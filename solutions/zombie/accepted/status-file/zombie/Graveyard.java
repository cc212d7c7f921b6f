package zombie;

import interleave.kit.Posix;
import interleave.kit.Status;
import interleave.kit.Waited;
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Keeps a dead child unburied for a while, to have a look at it. */
public final class Graveyard {
  private Graveyard() {}

  public record Sight(int pid, char state, Status status) {}

  public static Sight haunt(Class<?> child, long millis) {
    int pid = Posix.spawn(child);
    char state;
    do {
      LockSupport.parkNanos(1_000_000);
      state = look(pid);
    } while (state != 'Z');
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    Waited buried = Posix.waitChild();
    return new Sight(buried.pid(), state, buried.status());
  }

  private static char look(int pid) {
    try (var in = new BufferedReader(new FileReader("/proc/" + pid + "/status"))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("State:")) {
          return line.substring("State:".length()).strip().charAt(0);
        }
      }
    } catch (IOException e) {
      return '?';
    }
    return '?';
  }
}
