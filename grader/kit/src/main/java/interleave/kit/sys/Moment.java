package interleave.kit.sys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells what the calling thread has used up to a moment, by the kernel's book ({@code schedstat}).
 *
 * @param wall the time, in nanoseconds
 * @param cpu its processor time, in nanoseconds
 * @param delay how long it has waited for a processor, in nanoseconds
 */
public record Moment(long wall, long cpu, long delay) {
  private static final Path OWN_BOOK = Path.of("/proc/thread-self/schedstat");
  private static final long NANOS_PER_MILLI = 1_000_000;

  /**
   * Reads the book.
   *
   * @throws UncheckedIOException if the kernel keeps none
   */
  public static Moment now() {
    try {
      String[] fields = Files.readString(OWN_BOOK).trim().split(" ");
      return new Moment(System.nanoTime(), Long.parseLong(fields[0]), Long.parseLong(fields[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the milliseconds since an earlier moment. */
  public long millisSince(Moment begin) {
    return (wall - begin.wall) / NANOS_PER_MILLI;
  }

  /** Returns the processor time since an earlier moment of the same thread, in milliseconds. */
  public long cpuMillisSince(Moment begin) {
    return (cpu - begin.cpu) / NANOS_PER_MILLI;
  }

  /** Returns the time since an earlier moment of the same thread that was not spent waiting for a processor, in milliseconds. */
  public long awakeMillisSince(Moment begin) {
    return (wall - begin.wall - delay + begin.delay) / NANOS_PER_MILLI;
  }
}
