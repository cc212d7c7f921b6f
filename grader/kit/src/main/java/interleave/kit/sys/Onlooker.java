package interleave.kit.sys;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Finds out that processes will not end by themselves, without a time limit that a slow machine
 * could reach: they are hopeless when they slept at each of many looks in a row, or have burnt
 * seconds of processor time. Whoever waits for a processor is not asleep.
 */
public final class Onlooker {
  private static final int LOOKS = 60;
  private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long MOST_PROCESSOR_MILLIS = 3_000;

  private final Supplier<int[]> pids;
  private final Map<Integer, Long> begin = new HashMap<>();
  private int asleep;

  /**
   * Begins to watch some processes, which wait for nobody but each other; of this one, all threads
   * but the caller.
   */
  public Onlooker(int... pids) {
    this(pids::clone);
  }

  private Onlooker(Supplier<int[]> pids) {
    this.pids = pids;
    isBusy(pids.get());
  }

  /** Begins to watch a process and the children that it has at each look. */
  public static Onlooker overFamily(int parent) {
    return new Onlooker(
        () -> {
          int[] children = ProcessTable.childrenOf(parent);
          int[] family = Arrays.copyOf(children, children.length + 1);
          family[children.length] = parent;
          return family;
        });
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
    int[] seen = pids.get();
    if (isBusy(seen)) {
      return true;
    }
    boolean allAsleep = Arrays.stream(seen).allMatch(ProcessTable::isAsleep);
    asleep = allAsleep ? asleep + 1 : 0;
    return asleep >= LOOKS;
  }

  private boolean isBusy(int[] seen) {
    boolean busy = false;
    for (int pid : seen) {
      long now = ProcessTable.processorMillis(pid);
      busy |= now - begin.computeIfAbsent(pid, _ -> now) > MOST_PROCESSOR_MILLIS;
    }
    return busy;
  }
}
