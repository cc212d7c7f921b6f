package interleave.kit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Has all threads of this process but one block signals: each by the handler of a signal that is sent to it alone. */
final class OtherThreads {
  private static final long AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MICROSECONDS.toNanos(300);

  /** Who blocked the order itself whenever he was sent it will never hear it; in passing each new thread does so. */
  private static final int DEAF = 50;

  private static final File THREADS = new File("/proc/self/task");

  private final int process;
  private final int order;
  private final long signals;
  private final Map<String, Long> told = new HashMap<>();
  private final Map<String, Integer> unheard = new HashMap<>();

  /**
   * @param order the signal whose handler has a thread block
   * @param signals what they are to block, as bits
   */
  OtherThreads(int process, int order, long signals) {
    this.process = process;
    this.order = order;
    this.signals = signals;
  }

  /**
   * Returns when all block. A new thread inherits its creator's mask; so nobody is left when all were seen to block
   * twice in a row.
   *
   * @throws IllegalStateException if a thread blocks the order itself, as only native code can have it do
   */
  void block(int exceptThread) {
    for (int clean = 0; clean < 2; ) {
      boolean all = true;
      for (String name : THREADS.list()) {
        long blocked = name.equals(String.valueOf(exceptThread)) ? signals : blocked(name);
        if ((blocked & signals) != signals) {
          all = false;
          tell(name, (blocked & SignalCalls.bit(order)) != 0);
        }
      }
      clean = all ? clean + 1 : 0;
      if (!all) {
        LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
      }
    }
  }

  private void tell(String name, boolean deaf) {
    long now = System.nanoTime();
    Long before = told.get(name);
    // Once is enough, unless the number has been given to another thread meanwhile.
    if (before == null || now - before > AGAIN_NANOS) {
      told.put(name, now);
      SignalCalls.killThread(process, Integer.parseInt(name), order);
      if (unheard.merge(name, deaf ? 1 : -DEAF, (sum, one) -> Math.max(0, sum + one)) >= DEAF) {
        throw new IllegalStateException(
            "native code has thread " + name + " block signal " + order + ", which the kit needs to handle signals");
      }
    }
  }

  /** Returns the signals that a thread blocks; all if it has ended. */
  private static long blocked(String thread) {
    try {
      for (String line : Files.readAllLines(Path.of(THREADS.getPath(), thread, "status"))) {
        if (line.startsWith("SigBlk:")) {
          return Long.parseUnsignedLong(line.substring("SigBlk:".length()).strip(), 16);
        }
      }
      return -1;
    } catch (IOException ended) {
      return -1;
    }
  }
}
