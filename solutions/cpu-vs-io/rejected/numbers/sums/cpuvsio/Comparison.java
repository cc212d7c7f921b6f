// Adds up what each thread took, though they ran at the same time.
package cpuvsio;

import interleave.kit.Posix;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

public final class Comparison {
  /** A way of doing a job several times. */
  private interface Way {
    void go() throws InterruptedException;
  }

  private Comparison() {}

  public static Report measure(Job cpu, Job io, int times) throws InterruptedException {
    return new Report(
        time(() -> serial(cpu, times)),
        threads(cpu, times),
        time(() -> processes(cpu, times)),
        time(() -> serial(io, times)),
        threads(io, times),
        time(() -> processes(io, times)));
  }

  private static long time(Way way) throws InterruptedException {
    long begin = System.nanoTime();
    way.go();
    return System.nanoTime() - begin;
  }

  private static long once(Job job) {
    long begin = System.nanoTime();
    job.here().run();
    return System.nanoTime() - begin;
  }

  private static void serial(Job job, int times) {
    for (int i = 0; i < times; i++) {
      job.here().run();
    }
  }

  private static long threads(Job job, int times) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    var sum = new AtomicLong();
    for (int i = 0; i < times; i++) {
      threads.add(new Thread(() -> sum.addAndGet(once(job))));
    }
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return sum.get();
  }

  private static void processes(Job job, int times) {
    List<Integer> pids = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      pids.add(Posix.spawn(job.program()));
    }
    for (int pid : pids) {
      Posix.waitpid(pid);
    }
  }
}
