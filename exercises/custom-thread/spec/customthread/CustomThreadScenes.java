package customthread;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes threads of the student's class and runs targets in them that tell what they see. */
final class CustomThreadScenes {
  private CustomThreadScenes() {}

  /** Starts one thread, waits for its end, and gives a late second run time to show. */
  static void once(Scene scene, String word) {
    scene.actor(
        "maker",
        self -> {
          Thread thread = make((args, kwargs) -> scene.mark("target runs"), "worker", List.of(word, 2), Map.of("k", 3));
          start(self, thread);
          thread.join();
          self.linger(50);
        });
  }

  /** The target looks around: in which thread is it? */
  static void where(Scene scene) {
    scene.actor(
        "maker",
        self -> {
          var made = new AtomicReference<Thread>();
          Target target = (args, kwargs) -> scene.mark("runs in", who(made.get()));
          made.set(make(target, "worker", List.of(), Map.of()));
          start(self, made.get());
          made.get().join();
          self.linger(50);
        });
  }

  /** The target goes on only when start has come back. */
  static void handshake(Scene scene) {
    scene.actor(
        "maker",
        self -> {
          var back = new CountDownLatch(1);
          Target target =
              (args, kwargs) -> {
                await(back);
                scene.mark("target goes on");
              };
          Thread thread = make(target, "worker", List.of(), Map.of());
          start(self, thread);
          back.countDown();
          thread.join();
        });
  }

  /** Two targets each go on only when the other one is there. */
  static void meeting(Scene scene) {
    scene.actor(
        "maker",
        self -> {
          var barrier = new CyclicBarrier(2);
          Target target =
              (args, kwargs) -> {
                await(barrier);
                scene.mark("met");
              };
          Thread one = make(target, "one", List.of(), Map.of());
          Thread two = make(target, "two", List.of(), Map.of());
          start(self, one);
          start(self, two);
          one.join();
          two.join();
        });
  }

  /** The target tells what it was given. */
  static void given(Scene scene, String word, int number, boolean flag) {
    scene.actor(
        "maker",
        self -> {
          List<Object> args = List.of(word, number, word, flag);
          Map<String, Object> kwargs = Map.of("word", word, "sec", number, "loud", flag);
          Thread thread = make((a, k) -> tell(scene, a, k), "worker", args, kwargs);
          start(self, thread);
          thread.join();
        });
  }

  /** Reads the names at each moment. */
  static void named(Scene scene, String name) {
    scene.actor(
        "maker",
        self -> {
          Target target = (args, kwargs) -> scene.mark("name inside", Thread.currentThread().getName());
          Thread thread = make(target, name, List.of(), Map.of());
          self.mark("name before", thread.getName());
          self.mark("name of the maker", Thread.currentThread().getName());
          start(self, thread);
          thread.join();
          self.mark("name after", thread.getName());
        });
  }

  /** Starts a second time, while the target runs or when it is over. */
  static void twice(Scene scene, boolean stillRunning) {
    scene.actor(
        "maker",
        self -> {
          var go = new CountDownLatch(stillRunning ? 1 : 0);
          Target target =
              (args, kwargs) -> {
                scene.mark("target runs");
                await(go);
              };
          Thread thread = make(target, "worker", List.of(), Map.of());
          start(self, thread);
          if (!stillRunning) {
            thread.join();
          }
          self.mark("second start", outcome(thread::start));
          go.countDown();
          thread.join();
          self.linger(50);
        });
  }

  /** Makes a thread and leaves it alone for a while before it starts. */
  static void waiting(Scene scene) {
    scene.actor(
        "maker",
        self -> {
          Thread thread = make((args, kwargs) -> scene.mark("target runs"), "worker", List.of(), Map.of());
          self.linger(80);
          self.mark("alive before the start", thread.isAlive() || thread.getState() == Thread.State.TERMINATED);
          self.mark("start");
          start(self, thread);
          thread.join();
        });
  }

  /** Makes two threads with arguments of their own, and only then starts both. */
  static void both(Scene scene, String one, String two) {
    Actor maker =
        scene.actor(
            "maker",
            self -> {
              Target target = (args, kwargs) -> scene.mark("got", args.getFirst() + " " + new TreeMap<>(kwargs));
              Thread first = make(target, "first", List.of(one), Map.of("a", one));
              Thread second = make(target, "second", List.of(two), Map.of("b", two));
              start(self, first);
              first.join();
              start(self, second);
              second.join();
            });
    scene.await(maker);
  }

  /** Two makers at once; their threads even have the same name. */
  static void crowd(Scene scene, String one, String two) {
    for (String word : List.of(one, two)) {
      scene.actor(
          "maker of " + word,
          self -> {
            Target target = (args, kwargs) -> scene.mark("got", args.getFirst() + " " + kwargs);
            Thread thread = make(target, "worker", List.of(word), Map.of("word", word));
            start(self, thread);
            thread.join();
          });
    }
  }

  /** The target fails. */
  static void failing(Scene scene, String message) {
    scene.actor(
        "maker",
        self -> {
          Target target =
              (args, kwargs) -> {
                scene.mark("target runs");
                throw new IllegalStateException(message);
              };
          Thread thread = make(target, "worker", List.of(), Map.of());
          thread.setUncaughtExceptionHandler(
              (where, thrown) -> scene.mark("uncaught", thrown.getClass().getSimpleName() + " " + thrown.getMessage()));
          start(self, thread);
          thread.join();
          self.linger(30);
        });
  }

  private static String who(Thread expected) {
    Thread current = Thread.currentThread();
    return current == expected ? "the new thread" : "another thread, " + current.getName();
  }

  private static Thread make(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    Object made = new MyThread(target, name, args, kwargs);
    if (made instanceof Thread thread) {
      return thread;
    }
    throw new IllegalStateException("MyThread does not extend Thread");
  }

  private static void start(Actor self, Thread thread) {
    try {
      thread.start();
      self.mark("start is back");
    } catch (IllegalThreadStateException e) {
      self.mark("started already");
    }
  }

  private static void tell(Scene scene, List<Object> args, Map<String, Object> kwargs) {
    scene.mark("args", args == null ? "null" : joined(args.stream().map(CustomThreadScenes::typed)));
    scene.mark("kwargs", kwargs == null ? "null" : joined(new TreeMap<>(kwargs).entrySet().stream()
        .map(entry -> entry.getKey() + "=" + typed(entry.getValue()))));
  }

  private static String joined(Stream<String> values) {
    String joined = values.collect(Collectors.joining(", "));
    return joined.isEmpty() ? "none" : joined;
  }

  private static String typed(Object value) {
    return value.getClass().getSimpleName() + " " + value;
  }

  private static String outcome(Runnable action) {
    try {
      action.run();
      return "nothing";
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }
}
