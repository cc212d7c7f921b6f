package virtualthreads;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Has many tasks done for real, and a few in every order of steps. */
final class VirtualThreadsScenes {
  /** So many looks in a row that see nobody new mean that nobody new will come. */
  private static final int HOPELESS = 60;

  private VirtualThreadsScenes() {}

  /** What a task makes: plain, so that only the end of its thread can carry it over. */
  private static final class Work {
    int done;
  }

  /** Each task sleeps until all are there; somebody looks on, and lets them go when they are, or when no more come. */
  static void crowd(Scene scene, int tasks) {
    var inside = new AtomicInteger();
    var go = new CountDownLatch(1);
    var over = new AtomicBoolean();
    scene.actor(
        "caller",
        self -> {
          try {
            if (Together.all(List.of(VirtualThreadsScenes::kind)).getFirst().equals("platform thread")) {
              self.mark("a platform thread");
              return;
            }
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < tasks; i++) {
              int number = i;
              all.add(
                  () -> {
                    inside.incrementAndGet();
                    go.await();
                    return number;
                  });
            }
            List<Integer> results = Together.all(all);
            self.mark("results", results.equals(IntStream.range(0, tasks).boxed().toList()));
          } finally {
            over.set(true);
          }
        });
    scene.actor(
        "onlooker",
        self -> {
          int looks = 0;
          for (int before = 0; before < tasks && looks < HOPELESS && !over.get(); looks++) {
            self.linger(50);
            int now = inside.get();
            looks = now == before ? looks : 0;
            before = now;
          }
          self.mark("asleep at once", inside.get());
          go.countDown();
        });
  }

  /** Each task tells what kind of thread it has. */
  static void kinds(Scene scene, int tasks) {
    scene.actor(
        "caller",
        self -> {
          Set<Long> threads = ConcurrentHashMap.newKeySet();
          Set<String> carriers = ConcurrentHashMap.newKeySet();
          var platform = new AtomicInteger();
          List<Callable<String>> all = new ArrayList<>();
          for (int i = 0; i < tasks; i++) {
            all.add(
                () -> {
                  threads.add(Thread.currentThread().threadId());
                  carriers.add(carrier());
                  if (!Thread.currentThread().isVirtual()) {
                    platform.incrementAndGet();
                  }
                  return "done";
                });
          }
          Together.all(all);
          self.mark("threads", threads.size());
          self.mark("platform threads", platform.get());
          self.mark("carriers", carriers.size());
          self.mark("processors", Runtime.getRuntime().availableProcessors());
        });
  }

  /** The tasks take different times, all well; the last result is null. */
  static void results(Scene scene, int tasks, boolean slowFirst) {
    scene.actor(
        "caller",
        self -> {
          List<Callable<Work>> all = new ArrayList<>();
          for (int i = 0; i < tasks; i++) {
            int number = i;
            all.add(
                () -> {
                  Thread.sleep(10L * (slowFirst ? tasks - number : number + 1));
                  var work = new Work();
                  work.done = number;
                  return number == tasks - 1 && tasks > 1 ? null : work;
                });
          }
          List<Work> results = Together.all(all);
          self.mark("results", results.stream().map(work -> work == null ? "null" : "" + work.done).toList());
        });
  }

  /** One of the tasks fails at a time when some have ended and others are far from it; these need a while to tidy up. */
  static void failing(Scene scene, int tasks, int failing, String how) {
    scene.actor(
        "caller",
        self -> {
          List<Callable<Integer>> all = new ArrayList<>();
          for (int i = 0; i < tasks; i++) {
            int number = i;
            all.add(
                () -> {
                  if (number == failing) {
                    Thread.sleep(20);
                    scene.mark("fails");
                    if (how.equals("error")) {
                      throw new AssertionError("as agreed");
                    }
                    throw new Exception("as agreed");
                  }
                  return sleeps(scene, number);
                });
          }
          self.mark("outcome", outcome(all));
          self.mark("back");
        });
  }

  /** Two fail, one long after the other would have. */
  static void twoFail(Scene scene) {
    scene.actor(
        "caller",
        self -> {
          Callable<Integer> late =
              () -> {
                try {
                  Thread.sleep(3_600_000);
                } catch (InterruptedException e) {
                  throw new IllegalStateException("because of the other");
                }
                throw new IllegalStateException("an hour later");
              };
          Callable<Integer> early =
              () -> {
                Thread.sleep(20);
                throw new Exception("as agreed");
              };
          self.mark("outcome", outcome(List.of(late, early, late)));
        });
  }

  /** The caller is interrupted while the tasks sleep. */
  static void calledBack(Scene scene) {
    Actor caller =
        scene.actor(
            "caller",
            self -> {
              List<Callable<Integer>> all = List.of(() -> sleeps(scene, 0), () -> sleeps(scene, 1));
              self.mark("outcome", outcome(all));
              self.mark("back");
            });
    scene.actor(
        "other",
        self -> {
          self.linger(50);
          self.mark("interrupts");
          caller.interrupt();
        });
  }

  /** Sleeps for an hour; when interrupted, tidies up for a while. */
  private static int sleeps(Scene scene, int number) throws InterruptedException {
    try {
      Thread.sleep(3_600_000);
      scene.mark("slept it out", number);
      return number;
    } catch (InterruptedException e) {
      scene.mark("cancelled", number);
      Thread.sleep(30);
      scene.mark("tidied up", number);
      throw e;
    }
  }

  private static String outcome(List<Callable<Integer>> tasks) {
    try {
      return "results " + Together.all(tasks);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      return cause == null ? "no cause" : cause.getClass().getSimpleName() + " " + cause.getMessage();
    } catch (InterruptedException e) {
      return "interrupted";
    }
  }

  private static String kind() {
    return Thread.currentThread().isVirtual() ? "virtual thread" : "platform thread";
  }

  /** The text of a virtual thread names the platform thread that carries it. */
  private static String carrier() {
    String text = Thread.currentThread().toString();
    return text.substring(text.indexOf('@') + 1);
  }
}
