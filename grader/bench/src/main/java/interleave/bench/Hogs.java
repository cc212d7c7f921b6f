package interleave.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Keeps processors busy from processes of their own until it is closed. */
final class Hogs implements AutoCloseable {
  private final List<Process> hogs = new ArrayList<>();

  Hogs(int number) throws IOException {
    for (int i = 0; i < number; i++) {
      hogs.add(new ProcessBuilder("sh", "-c", "while :; do :; done").start());
    }
  }

  @Override
  public void close() {
    hogs.forEach(Process::destroyForcibly);
  }
}
