package interleave.kit.mp;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.TimeUnit;

/** Counts the time left of a wait: a deadline is a reading of {@link System#nanoTime}, which is CLOCK_MONOTONIC. */
final class Deadline {
  /** Lies after everything. */
  static final long NEVER = Long.MAX_VALUE;

  static final int CLOCK_MONOTONIC = 1;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private Deadline() {}

  /** Returns the deadline so many milliseconds from now; {@link #NEVER} for a negative number. */
  static long after(long millis) {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    return millis < 0 || deadline < 0 ? NEVER : deadline;
  }

  /** Returns how many nanoseconds are left: 0 when it has passed, −1 when it never will. */
  static long remaining(long deadline) {
    return deadline == NEVER ? -1 : Math.max(0, deadline - System.nanoTime());
  }

  /** Returns how many milliseconds are left, rounded up; −1 when it never passes. */
  static int remainingMillis(long deadline) {
    long nanos = remaining(deadline);
    return nanos < 0 ? -1 : (int) Math.min(Integer.MAX_VALUE, TimeUnit.NANOSECONDS.toMillis(nanos + 999_999));
  }

  /** Writes nanoseconds as C's {@code struct timespec} and returns its address. */
  static long timespec(Arena arena, long nanos) {
    MemorySegment time = arena.allocate(JAVA_LONG, 2);
    time.setAtIndex(JAVA_LONG, 0, nanos / NANOS_PER_SECOND);
    time.setAtIndex(JAVA_LONG, 1, nanos % NANOS_PER_SECOND);
    return time.address();
  }
}
