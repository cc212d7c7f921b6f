package interleave.kit.sys;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Finds out that processes will not end by themselves, without a time limit that a slow machine
 * could reach: they are hopeless when they slept at each of many looks in a row, or have burnt
 * seconds of processor time. Whoever waits for a processor is not asleep.
 */
public final class Onlooker {
  private static final int LOOKS = 60;
  private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long MOST_PROCESSOR_MILLIS = 3_000;

  private final int[] pids;
  private final long[] begin;
  private int asleep;

  /**
   * Begins to watch some processes, which wait for nobody but each other; of this one, all threads
   * but the caller.
   */
  public Onlooker(int... pids) {
    this.pids = pids.clone();
    this.begin = new long[pids.length];
    for (int i = 0; i < pids.length; i++) {
      begin[i] = ProcessTable.processorMillis(pids[i]);
    }
  }

  /** Waits until a child has ended, without burying it; returns false if it never will. */
  public static boolean awaitEnd(int pid) {
    return new Onlooker(pid).await(() -> ProcessTable.hasEnded(pid));
  }

  /** Waits until something has come true; returns false if it never will. */
  public boolean await(BooleanSupplier event) {
    while (!event.getAsBoolean()) {
      if (seesNoHope()) {
        return event.getAsBoolean();
      }
    }
    return true;
  }

  /** Looks once, after a short pause; returns whether to give up. */
  public boolean seesNoHope() {
    LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    boolean allAsleep = true;
    for (int i = 0; i < pids.length; i++) {
      if (ProcessTable.processorMillis(pids[i]) - begin[i] > MOST_PROCESSOR_MILLIS) {
        return true;
      }
      allAsleep &= ProcessTable.isAsleep(pids[i]);
    }
    asleep = allAsleep ? asleep + 1 : 0;
    return asleep >= LOOKS;
  }
}
