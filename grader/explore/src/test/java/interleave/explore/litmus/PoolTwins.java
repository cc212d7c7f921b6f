package interleave.explore.litmus;

import static interleave.explore.litmus.Play.all;
import static interleave.explore.litmus.Play.check;

import interleave.explore.outcome.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Executors, futures and queues. */
final class PoolTwins {
  private PoolTwins() {}

  private static int sum(ExecutorService pool) throws Exception {
    List<Future<Integer>> futures = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      int number = i;
      futures.add(pool.submit(() -> number));
    }
    int sum = 0;
    for (Future<Integer> future : futures) sum += future.get();
    return sum;
  }

  private static void passOn(BlockingQueue<Integer> queue, int least) throws InterruptedException {
    int[] got = new int[1];
    all(() -> {
      queue.put(1);
      queue.put(2);
    }, () -> got[0] = queue.take() + queue.take());
    check(got[0] == 3 && queue.remainingCapacity() >= least, "got " + got[0]);
  }

  private static void timer(boolean cancels) throws InterruptedException {
    var timer = new Timer();
    var latch = new CountDownLatch(1);
    timer.schedule(new TimerTask() {
      @Override
      public void run() {
        latch.countDown();
      }
    }, 10);
    latch.await();
    if (cancels) timer.cancel();
  }

  static final List<Twin> ALL = List.of(
      Twin.of("shuts its pool down", Kind.LEAKED_THREAD, () -> {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        check(sum(pool) == 3, "sum");
        pool.shutdown();
        check(pool.awaitTermination(1, TimeUnit.HOURS), "terminated");
      }, () -> check(sum(Executors.newFixedThreadPool(2)) == 3, "sum")),
      Twin.of("closes its pool", Kind.LOST_WAKEUP, () -> {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
          check(sum(pool) == 3, "sum");
        }
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
          check(sum(pool) == 3, "sum");
        }
      }, () -> {
        // A task that waits for another one of the same pool of one thread.
        ExecutorService pool = Executors.newSingleThreadExecutor();
        pool.submit(() -> pool.submit(() -> 1).get()).get();
      }),
      Twin.of("passes things through queues", Kind.LOST_WAKEUP, () -> {
        passOn(new ArrayBlockingQueue<>(1), 1);
        passOn(new LinkedBlockingQueue<>(), 1);
        passOn(new SynchronousQueue<>(), 0);
      }, () -> {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        all(() -> queue.put(1), queue::take, queue::take);
      }),
      Twin.of("polls only what is there", Kind.ASSERTION, () -> {
        var queue = new ConcurrentLinkedQueue<Integer>();
        all(() -> queue.add(1), () -> {
          Integer got = queue.poll();
          check(got == null || got == 1, "got " + got);
        });
      }, () -> {
        var queue = new ConcurrentLinkedQueue<Integer>();
        queue.add(1);
        Play.Part part = () -> {
          if (!queue.isEmpty()) check(queue.poll() != null, "somebody else was faster");
        };
        all(part, part);
      }),
      Twin.of("completes a future", Kind.LOST_WAKEUP, () -> {
        var future = new CompletableFuture<Integer>();
        all(() -> future.complete(1), () -> check(future.thenApply(n -> n + 1).get() == 2, "future"));
        check(CompletableFuture.supplyAsync(() -> 5).thenCombine(CompletableFuture.supplyAsync(() -> 6), Integer::sum).join() == 11, "async");
      }, () -> {
        var future = new CompletableFuture<Integer>();
        all(() -> future.thenApply(n -> n + 1).get());
      }),
      Twin.of("cancels its timer", Kind.LOST_WAKEUP, () -> timer(true), () -> timer(false)),
      Twin.of("runs a scheduled task in time", Kind.ASSERTION, () -> {
        var timer = Executors.newScheduledThreadPool(1);
        check(timer.schedule(() -> 3, 100, TimeUnit.MILLISECONDS).get() == 3, "task");
        timer.shutdown();
      }, () -> {
        var timer = Executors.newScheduledThreadPool(1);
        var count = new AtomicInteger();
        timer.schedule(count::incrementAndGet, 100, TimeUnit.MILLISECONDS);
        Thread.sleep(100);
        timer.shutdownNow();
        check(count.get() == 1, "count " + count.get());
      }));
}
