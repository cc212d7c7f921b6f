// Waits for each thread before it starts the next.
package cpuvsio;

import interleave.kit.Posix;
import java.util.ArrayList;
import java.util.List;

public final class Comparison {
  /** A way of doing a job several times. */
  private interface Way {
    void go() throws InterruptedException;
  }

  private Comparison() {}

  public static Report measure(Job cpu, Job io, int times) throws InterruptedException {
    return new Report(
        time(() -> serial(cpu, times)),
        time(() -> threads(cpu, times)),
        time(() -> processes(cpu, times)),
        time(() -> serial(io, times)),
        time(() -> threads(io, times)),
        time(() -> processes(io, times)));
  }

  private static long time(Way way) throws InterruptedException {
    long begin = System.nanoTime();
    way.go();
    return System.nanoTime() - begin;
  }

  private static void serial(Job job, int times) {
    for (int i = 0; i < times; i++) {
      job.here().run();
    }
  }

  private static void threads(Job job, int times) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      threads.add(new Thread(job.here()));
    }
    for (Thread thread : threads) {
      thread.start();
      thread.join();
    }
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
