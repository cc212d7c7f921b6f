package interleave.judge.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
  private final RunQueue queue;
  private ByteBuffer text = ByteBuffer.allocate(0);
  private Stat read;
  private Stat last;
  private long lastSeen;

  private Watched(int pid, FileChannel channel) {
    this.pid = pid;
    this.channel = channel;
    this.queue = new RunQueue(pid);
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
      if (channel.read(BUFFER, 0) <= 0) {
        return Optional.empty();
      }
      BUFFER.flip();
      if (!BUFFER.equals(text)) {
        take(BUFFER);
      }
      return Optional.of(read);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whoever sleeps is shown with the same text again and again; only a new one is taken to pieces. */
  private void take(ByteBuffer buffer) {
    var bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    text = ByteBuffer.wrap(bytes);
    read = Stat.parse(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /**
   * Looks how long each thread has waited for a processor.
   *
   * @param newest the newest number that the kernel has given out, as of {@link Births}
   */
  void measureDelay(long newest) {
    queue.measure(last.threads(), newest);
  }

  long delayNanos() {
    return queue.delayNanos();
  }

  long processorNanos() {
    return last.ticks() * NANOS_PER_TICK;
  }

  @Override
  public void close() {
    queue.close();
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing depends on it.
    }
  }
}
