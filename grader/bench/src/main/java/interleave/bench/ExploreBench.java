package interleave.bench;

import interleave.bench.Figure.Goal;
import interleave.explore.Body;
import interleave.explore.Explorer;
import interleave.explore.outcome.Outcome;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Measures how many schedules a second the explorer plays, by size of the scene, on both vehicles. */
@Command(name = "explore", description = "schedules a second, by size of the scene and by vehicle")
final class ExploreBench implements Callable<Integer> {
  private static final double SECONDS_ON_THREADS = 3;
  private static final double SECONDS_ON_CONTINUATIONS = 1;
  private static final int SCHEDULES_OF_A_CHECK = 2_000;

  @ParentCommand private Bench bench;

  @Option(names = "--schedules", description = "how many to play of each scene; ${DEFAULT-VALUE}")
  private int schedules = SCHEDULES_OF_A_CHECK;

  @Override
  public Integer call() {
    var findings = new Findings("explore", schedules + " schedules each, second of two explorations");
    measure(findings, "2 x 5", () -> crowd(2, 5));
    double[] four = measure(findings, "4 x 5", () -> crowd(4, 5));
    measure(findings, "8 x 10", () -> crowd(8, 10));
    measure(findings, "16 x 20", () -> crowd(16, 20));
    findings
        .add(new Figure("a check of 4 x 5, threads", SCHEDULES_OF_A_CHECK / four[0], "s", Goal.atMost(SECONDS_ON_THREADS)))
        .add(new Figure("a check of 4 x 5, continuations", SCHEDULES_OF_A_CHECK / four[1], "s", Goal.atMost(SECONDS_ON_CONTINUATIONS)));
    return bench.show(findings);
  }

  private double[] measure(Findings findings, String size, Body scene) {
    Bench.tell("exploring %s …", size);
    double[] rates = {rate(Explorer.of(scene)), rate(Explorer.of(scene).onContinuations())};
    findings.add(Figure.of(size + ", threads", rates[0], "/s")).add(Figure.of(size + ", continuations", rates[1], "/s"));
    return rates;
  }

  private double rate(Explorer explorer) {
    explorer.schedules(schedules).explore();
    long begin = System.nanoTime();
    Outcome outcome = explorer.schedules(schedules).explore();
    if (!outcome.passed()) {
      throw new IllegalStateException("the scene is right, and yet: " + outcome);
    }
    return outcome.schedules() / ((System.nanoTime() - begin) / 1e9);
  }

  /** Lets threads pass through a semaphore with two permits and count under a lock. */
  static void crowd(int threads, int operations) throws InterruptedException {
    Semaphore permits = new Semaphore(2);
    Object lock = new Object();
    int[] count = new int[1];
    Thread[] all = new Thread[threads];
    for (int i = 0; i < threads; i++) {
      all[i] = new Thread(() -> {
        for (int j = 0; j < operations; j++) {
          permits.acquireUninterruptibly();
          synchronized (lock) {
            count[0]++;
          }
          permits.release();
        }
      });
      all[i].start();
    }
    for (Thread one : all) {
      one.join();
    }
    if (count[0] != threads * operations) {
      throw new AssertionError("counted " + count[0]);
    }
  }
}
