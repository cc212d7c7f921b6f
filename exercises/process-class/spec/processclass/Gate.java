package processclass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds children up, asleep, until the scene opens it. */
final class Gate {
  private static final Path FILE = Path.of("gate");

  private final FileLock lock;

  private Gate(FileLock lock) {
    this.lock = lock;
  }

  static Gate closed() {
    try {
      return new Gate(FileChannel.open(FILE, StandardOpenOption.CREATE, StandardOpenOption.WRITE).lock());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void open() {
    try {
      lock.release();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void pass() throws IOException {
    try (FileChannel file = FileChannel.open(FILE, StandardOpenOption.WRITE)) {
      file.lock().release();
    } catch (OverlappingFileLockException inTheParent) {
      // Who runs in the process that has closed the gate could wait for ever.
    }
  }
}
