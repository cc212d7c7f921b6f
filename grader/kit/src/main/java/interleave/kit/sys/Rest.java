package interleave.kit.sys;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Tells how a thread of this process spent a time in which it had nothing to do. What it did before, such as to load
 * classes for a first call, does not count; nor does how long it had to wait for a processor.
 *
 * @param settled whether it came to rest at all: who spins never does, however slow the machine
 * @param cpuMillis how much processor time it used from then on
 * @param millis how long it was watched
 */
public record Rest(boolean settled, long cpuMillis, long millis) {
  /** So many looks in a row at a sleeping thread mean that it has come to rest. */
  private static final int SETTLED = 10;

  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
  /** Who has used so much and has not come to rest yet never will. */
  private static final long RESTLESS_NANOS = TimeUnit.SECONDS.toNanos(1);

  /**
   * Watches a thread from when it sleeps, or from when it is plain that it will not: it spins, or has ended.
   *
   * @param thread its number, as in {@link ProcessTable#ownThread}
   * @param millis for how long
   * @throws IllegalStateException if the kernel keeps no book of processor time
   */
  public static Rest watch(String thread, long millis) {
    ProcessTable.threadNanos(ProcessTable.ownThread()).orElseThrow(() -> new IllegalStateException("no schedstat"));
    boolean settled = settles(thread);
    long begin = System.nanoTime();
    OptionalLong before = ProcessTable.threadNanos(thread);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    long cpu = ProcessTable.threadNanos(thread).orElse(0) - before.orElse(0);
    return new Rest(settled, Math.max(0, cpu) / 1_000_000, (System.nanoTime() - begin) / 1_000_000);
  }

  private static boolean settles(String thread) {
    OptionalLong begin = ProcessTable.threadNanos(thread);
    OptionalLong used = begin;
    int asleep = 0;
    while (asleep < SETTLED && used.isPresent() && used.getAsLong() - begin.getAsLong() < RESTLESS_NANOS) {
      LockSupport.parkNanos(LOOK_NANOS);
      asleep = ProcessTable.threadState(thread) == 'S' ? asleep + 1 : 0;
      used = ProcessTable.threadNanos(thread);
    }
    return asleep == SETTLED;
  }

  /** Tells whether the thread slept nearly all of the time. */
  public boolean isRestful() {
    return settled && cpuMillis * 4 < millis;
  }
}
