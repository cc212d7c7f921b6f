package cpuvsio;

import interleave.kit.Posix;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** An executor that closes when all is over, children buried as they die, IO first. */
public final class Comparison {
  private Comparison() {}

  public static Report measure(Job cpu, Job io, int times) {
    long[] ios = three(io, times);
    long[] cpus = three(cpu, times);
    return new Report(cpus[0], cpus[1], cpus[2], ios[0], ios[1], ios[2]);
  }

  private static long[] three(Job job, int times) {
    long begin = System.nanoTime();
    IntStream.range(0, times).forEach(_ -> Posix.spawn(job.program()));
    IntStream.range(0, times).forEach(_ -> Posix.waitChild());
    long processes = System.nanoTime();
    try (var executor = Executors.newFixedThreadPool(times)) {
      IntStream.range(0, times).forEach(_ -> executor.execute(job.here()));
    }
    long threads = System.nanoTime();
    IntStream.range(0, times).forEach(_ -> job.here().run());
    long serial = System.nanoTime();
    return new long[] {serial - threads, threads - processes, processes - begin};
  }
}
