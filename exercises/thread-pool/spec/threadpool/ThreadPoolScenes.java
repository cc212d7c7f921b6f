package threadpool;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Gives work to a pool; small and closed, so that every order of steps can be tried. */
final class ThreadPoolScenes {
  private ThreadPoolScenes() {}

  /** What a task makes: plain, so that only the future can carry it over. */
  private static final class Work {
    int done;
  }

  /** Gives so many tasks at once, waits for each, and shuts down. */
  static void crowd(Scene scene, int threads, int tasks) {
    scene.actor(
        "boss",
        self -> {
          var pool = new FixedPool(threads);
          self.mark("boss is", Thread.currentThread().threadId());
          List<Future<Integer>> futures = new ArrayList<>();
          for (int i = 1; i <= tasks; i++) {
            int number = i;
            futures.add(pool.submit(() -> self.during("task", () -> tells(self, number))));
          }
          for (Future<Integer> future : futures) {
            self.mark("result", future.get());
          }
          pool.shutdown();
        });
  }

  /** A task that goes on only when all threads are busy with one like it. */
  static void meeting(Scene scene, int threads) {
    scene.actor(
        "boss",
        self -> {
          var pool = new FixedPool(threads);
          var barrier = new CyclicBarrier(threads);
          for (int i = 0; i < threads; i++) {
            pool.submit(
                () -> {
                  self.mark("comes");
                  barrier.await();
                  self.mark("met");
                  return true;
                });
          }
          pool.shutdown();
        });
  }

  /** Gives the next task only when the one before is done. */
  static void oneByOne(Scene scene, int threads, int tasks) {
    scene.actor(
        "boss",
        self -> {
          var pool = new FixedPool(threads);
          for (int i = 1; i <= tasks; i++) {
            int number = i;
            pool.submit(() -> tells(self, number)).get();
          }
          pool.shutdown();
        });
  }

  /** A task that can end only when submit has come back. */
  static void handshake(Scene scene) {
    scene.actor(
        "boss",
        self -> {
          var pool = new FixedPool(1);
          var back = new CountDownLatch(1);
          pool.submit(
              () -> {
                back.await();
                self.mark("goes on");
                return true;
              });
          self.mark("submit is back");
          back.countDown();
          pool.shutdown();
        });
  }

  /** A task gives the pool another task. */
  static void nested(Scene scene, int threads) {
    scene.actor(
        "boss",
        self -> {
          var pool = new FixedPool(threads);
          Future<Future<String>> outer = pool.submit(() -> pool.submit(() -> "from inside"));
          self.mark("result", outer.get().get());
          pool.shutdown();
        });
  }

  /** Asks for the result while the task runs, or when it is long over. */
  static void result(Scene scene, boolean late) {
    scene.actor(
        "boss",
        self -> {
          var pool = new FixedPool(1);
          var work = new Work();
          Future<Work> future =
              pool.submit(
                  () -> {
                    Thread.sleep(late ? 0 : 40);
                    work.done = 1;
                    return work;
                  });
          if (late) {
            self.linger(40);
          }
          Work result = future.get();
          self.mark("result", result == null ? "null" : "" + result.done);
          pool.shutdown();
        });
  }

  /** One task fails, as told; the next ones are done by the same threads. */
  static void failing(Scene scene, String how, int failures, int threads) {
    scene.actor(
        "boss",
        self -> {
          var pool = new FixedPool(threads);
          List<Future<String>> futures = new ArrayList<>();
          for (int i = 0; i < failures; i++) {
            futures.add(pool.submit(() -> fails(how)));
          }
          for (Future<String> future : futures) {
            self.mark("failed", outcome(future));
          }
          Future<String> next = pool.submit(() -> "done");
          pool.shutdown();
          self.mark("next", outcome(next));
        });
  }

  /** Shuts down with a long queue; whoever sleeps in a task must not be woken. */
  static void tail(Scene scene, int threads, int tasks) {
    scene.actor(
        "boss",
        self -> {
          var pool = new FixedPool(threads);
          var open = new CountDownLatch(1);
          List<Future<String>> futures = new ArrayList<>();
          for (int i = 0; i < tasks; i++) {
            futures.add(
                pool.submit(
                    () -> {
                      open.await();
                      self.mark("done");
                      return "done";
                    }));
          }
          pool.shutdown();
          self.mark("shutdown is back");
          open.countDown();
          for (Future<String> future : futures) {
            self.mark("tail", outcome(future));
          }
        });
  }

  /** Shuts down a pool that has nothing to do, or never had. */
  static void idle(Scene scene, int threads, int tasks) {
    scene.actor(
        "boss",
        self -> {
          var pool = new FixedPool(threads);
          for (int i = 0; i < tasks; i++) {
            pool.submit(() -> true).get();
          }
          pool.shutdown();
          pool.shutdown();
          self.mark("answer", pool.awaitTermination(1, TimeUnit.HOURS));
        });
  }

  /** Gives a task after shutdown, while the pool still works or when all is over. */
  static void refused(Scene scene, boolean busy) {
    scene.actor(
        "boss",
        self -> {
          var pool = new FixedPool(1);
          var open = new CountDownLatch(busy ? 1 : 0);
          pool.submit(
              () -> {
                open.await();
                return true;
              });
          pool.shutdown();
          if (!busy) {
            pool.awaitTermination(1, TimeUnit.HOURS);
          }
          self.mark("submit", submitted(pool, () -> {
            self.mark("refused task runs");
            return true;
          }));
          open.countDown();
        });
  }

  /** One gives a task while another shuts down: it is refused, or it is done. */
  static void race(Scene scene, int threads) {
    var pool = new FixedPool(threads);
    scene.actor(
        "client",
        self -> {
          try {
            self.mark("got", outcome(pool.submit(() -> "done")));
          } catch (RejectedExecutionException e) {
            self.mark("got", "refused");
          }
        });
    scene.actor("boss", self -> pool.shutdown());
  }

  /** Two wait for the end, from before the shutdown. */
  static void waiters(Scene scene, int tasks) {
    var pool = new FixedPool(2);
    for (int i = 1; i <= 2; i++) {
      scene.actor(
          "waiter-" + i,
          self -> {
            self.mark("answer", pool.awaitTermination(1, TimeUnit.HOURS));
            self.mark("over");
          });
    }
    scene.actor(
        "boss",
        self -> {
          for (int i = 0; i < tasks; i++) {
            pool.submit(
                () -> {
                  self.mark("works");
                  return true;
                });
          }
          pool.shutdown();
          self.mark("shut down");
        });
  }

  /** Waits for so long while one task takes so long, and another ends earlier; perhaps nobody shuts down before. */
  static void asks(Scene scene, long micros, int taskMillis, boolean shutdown) {
    scene.actor(
        "boss",
        self -> {
          var pool = new FixedPool(2);
          if (taskMillis > 0) {
            pool.submit(() -> rests(self, taskMillis));
            pool.submit(() -> rests(self, Math.min(10, taskMillis)));
          }
          if (shutdown) {
            pool.shutdown();
          }
          self.linger(1);
          self.mark("asks");
          self.mark("answer", pool.awaitTermination(micros, TimeUnit.MICROSECONDS));
          pool.shutdown();
        });
  }

  /** One who waits for the end is called back. */
  static void calledBack(Scene scene) {
    var pool = new FixedPool(1);
    pool.submit(
        () -> {
          Thread.sleep(200);
          return true;
        });
    Actor waiter =
        scene.actor(
            "waiter",
            self -> {
              try {
                self.mark("came through", pool.awaitTermination(1, TimeUnit.HOURS));
              } catch (InterruptedException e) {
                self.mark("called back");
              }
            });
    scene.actor(
        "boss",
        self -> {
          self.linger(50);
          waiter.interrupt();
          self.linger(50);
          pool.shutdown();
        });
  }

  /** There is nothing to do for long, and then the task takes long. */
  static void patience(Scene scene) {
    scene.actor(
        "boss",
        self -> {
          var pool = new FixedPool(2);
          self.linger(100);
          Future<Boolean> future = pool.submit(() -> rests(self, 100));
          pool.shutdown();
          pool.awaitTermination(1, TimeUnit.HOURS);
          future.get();
        });
  }

  private static int tells(Actor self, int number) {
    self.mark("begins", number);
    self.mark("runs in", Thread.currentThread().threadId());
    return number;
  }

  private static boolean rests(Actor self, int millis) throws InterruptedException {
    Thread.sleep(millis);
    self.mark("works");
    return true;
  }

  private static String fails(String how) throws Exception {
    switch (how) {
      case "exception" -> throw new Exception("as agreed");
      case "error" -> throw new AssertionError("as agreed");
      default -> throw new IllegalStateException("as agreed");
    }
  }

  private static String outcome(Future<String> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      return cause == null ? "no cause" : cause.getClass().getSimpleName() + " " + cause.getMessage();
    }
  }

  private static String submitted(FixedPool pool, Callable<Boolean> task) {
    try {
      pool.submit(task);
      return "nothing";
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }
}
