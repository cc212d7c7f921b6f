package waitpidpoll;

import interleave.kit.Posix;
import interleave.kit.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** Works while a child works, and looks into the process table in between. */
public final class Foreman {
  private Foreman() {}

  public record Report(int pieces, Status status) {}

  public static Report workUntilEnded(int child, BooleanSupplier work) {
    int pieces = 0;
    while (state(child) != 'Z') {
      if (work.getAsBoolean()) {
        pieces++;
        continue;
      }
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return new Report(pieces, Posix.waitpid(child));
  }

  private static char state(int child) {
    try {
      String stat = Files.readString(Path.of("/proc/" + child + "/stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
