package interleave.judge.process;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Watches one process through an open {@code /proc/PID/stat}, which belongs to this process for good, even
 * if its number is given to another one.
 */
final class Watched implements AutoCloseable {
  private static final long NANOS_PER_TICK = 10_000_000;
  private static final ByteBuffer BUFFER = ByteBuffer.allocateDirect(2048);

  private final int pid;
  private final FileChannel channel;
  private final Map<String, Long> delays = new HashMap<>();
  private Stat last;
  private long lastSeen;

  private Watched(int pid, FileChannel channel) {
    this.pid = pid;
    this.channel = channel;
  }

  /** Opens a process's file and reads it once; empty if the process is gone. */
  static Optional<Watched> open(int pid) {
    try {
      var watched = new Watched(pid, FileChannel.open(Path.of("/proc/" + pid + "/stat")));
      watched.last = watched.read().orElse(null);
      if (watched.last == null) {
        watched.close();
        return Optional.empty();
      }
      return Optional.of(watched);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  int pid() {
    return pid;
  }

  Stat last() {
    return last;
  }

  long lastSeen() {
    return lastSeen;
  }

  /** Remembers what was read at a time before the reading. */
  void remember(Stat stat, long before) {
    last = stat;
    lastSeen = before;
  }

  /** Reads the file anew; empty once the process has been reaped. Only the warden's one thread may call. */
  Optional<Stat> read() {
    try {
      BUFFER.clear();
      int length = channel.read(BUFFER, 0);
      if (length <= 0) {
        return Optional.empty();
      }
      var bytes = new byte[length];
      BUFFER.flip().get(bytes);
      return Optional.of(Stat.parse(new String(bytes, StandardCharsets.ISO_8859_1)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Looks how long each thread has waited for a processor; what ended threads have waited stays counted. */
  void measureDelay() {
    String[] threads = new File("/proc/" + pid + "/task").list();
    for (String thread : threads == null ? new String[0] : threads) {
      try {
        String text = Files.readString(Path.of("/proc/" + pid + "/task/" + thread + "/schedstat"));
        delays.put(thread, Long.parseLong(text.split(" ")[1]));
      } catch (IOException | RuntimeException e) {
        // The thread has just ended, or the kernel keeps no such book.
      }
    }
  }

  long delayNanos() {
    return delays.values().stream().mapToLong(Long::longValue).sum();
  }

  long processorNanos() {
    return last.ticks() * NANOS_PER_TICK;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing depends on it.
    }
  }
}
