package interleave.judge.engine;

import interleave.judge.domain.CheckResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Judges the checks of one answer, in one lane or in several with a playhouse each. */
final class CheckLanes {
  private final Supplier<SubmissionRun> opening;
  private final Options options;

  CheckLanes(Supplier<SubmissionRun> opening, Options options) {
    this.opening = opening;
    this.options = options;
  }

  /** Returns the results in the order of the checks, whichever lane they come from. */
  List<CheckResult> judge(List<CheckPlan> checks) {
    var found = new CheckResult[checks.size()];
    var next = new AtomicInteger();
    int wanted = Math.min(options.lanes(), checks.size());
    if (wanted <= 1) {
      lane(checks, next, found);
      return List.of(found);
    }
    try (ExecutorService workers = Executors.newFixedThreadPool(wanted)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < wanted; i++) {
        running.add(workers.submit(() -> lane(checks, next, found)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException failure) {
      throw new IllegalStateException("a lane of checks broke down", failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the grader was told to stop", interrupted);
    }
    return List.of(found);
  }

  private void lane(List<CheckPlan> checks, AtomicInteger next, CheckResult[] found) {
    try (SubmissionRun run = opening.get()) {
      for (int i; (i = next.getAndIncrement()) < found.length; ) {
        found[i] = run.judge(checks.get(i), options);
      }
    }
  }
}
