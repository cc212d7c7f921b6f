package cpuvsio;

import interleave.kit.Posix;
import java.util.concurrent.CountDownLatch;

/** Virtual threads that count down a latch; a clock of milliseconds. */
public final class Comparison {
  private Comparison() {}

  public static Report measure(Job cpu, Job io, int times) throws InterruptedException {
    return new Report(
        serial(cpu, times), threads(cpu, times), processes(cpu, times),
        serial(io, times), threads(io, times), processes(io, times));
  }

  private static long serial(Job job, int times) {
    long begin = System.currentTimeMillis();
    for (int i = 0; i < times; i++) {
      job.here().run();
    }
    return (System.currentTimeMillis() - begin) * 1_000_000;
  }

  private static long threads(Job job, int times) throws InterruptedException {
    var over = new CountDownLatch(times);
    long begin = System.currentTimeMillis();
    for (int i = 0; i < times; i++) {
      Thread.startVirtualThread(
          () -> {
            job.here().run();
            over.countDown();
          });
    }
    over.await();
    return (System.currentTimeMillis() - begin) * 1_000_000;
  }

  private static long processes(Job job, int times) {
    int[] pids = new int[times];
    long begin = System.currentTimeMillis();
    for (int i = 0; i < times; i++) {
      pids[i] = Posix.spawn(job.program());
    }
    for (int i = times - 1; i >= 0; i--) {
      Posix.waitpid(pids[i]);
    }
    return (System.currentTimeMillis() - begin) * 1_000_000;
  }
}
