package interleave.judge.stage;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Holds scenes of our own and students' classes for them. It runs in the subject alone, so it knows nothing of the judge.
 * What scenes call of the students' classes is public: scenes and students have loaders of their own.
 */
final class Rehearsal {
  private Rehearsal() {}

  /** Does what most scenes do. */
  static void scene(Scene scene, int actors) {
    Pupil pupil = new Pupil();
    scene.actors(
        actors,
        actor -> {
          pupil.step();
          actor.during("inside", () -> actor.linger(5));
          actor.mark("value", List.of(actors, "text"));
          System.out.println("line of " + actor.name());
        });
    Actor failing = scene.actor("failing", actor -> {
      throw new IllegalStateException("on purpose");
    });
    scene.await(failing);
    var driven = scene.driven("driven", actor -> pupil.step());
    driven.runUntil("write steps");
    driven.finish();
    Actor waiting = scene.actor("waiting", actor -> pupil.await());
    waiting.awaitBlocked(1000);
    scene.mark("random", scene.random().nextInt(10));
    scene.actor("waking", actor -> pupil.wake());
    scene.await();
  }

  /** Is a scene without a wait that takes time. */
  static void brief(Scene scene, int actors) {
    Pupil pupil = new Pupil();
    List<Actor> waiting = scene.actors(actors, actor -> {
      pupil.await();
      actor.mark("value", actors);
    });
    for (Actor actor : waiting) actor.awaitBlocked(100);
    scene.actor("waking", actor -> {
      actor.mark("wakes");
      pupil.step();
      pupil.wake();
    });
  }

  /** Is the scene to explore, which loses in the end. */
  static void crowd(Scene scene, int actors) {
    Pupil pupil = new Pupil();
    scene.actors(
        actors,
        actor -> {
          pupil.step();
          actor.during("inside", () -> actor.linger(5));
          actor.mark("value", List.of(actors, "text"));
          pupil.wake();
        });
    scene.actor("waiting", actor -> {
      pupil.await();
      pupil.hurry();
    });
    scene.await();
    pupil.hurry();
    scene.actor("racing", actor -> pupil.hurry());
    pupil.hurry();
  }

  /** Uses what students and scenes do of the JDK's, in the ways in which they do. */
  static void repertoire(Scene scene, int actors) {
    Toolbox toolbox = new Toolbox();
    scene.actors(
        actors,
        actor -> {
          toolbox.use(actor.name());
          actor.mark("counted " + toolbox.counts() + " of " + actors, toolbox.names());
        });
    scene.await();
    scene.actor("hirer", actor -> actor.mark("sum", toolbox.hire(actors)));
  }

  /** Stands for a student's class that takes its tools from the JDK. */
  public static final class Toolbox {
    private final Semaphore permits = new Semaphore(1);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final CountDownLatch used = new CountDownLatch(1);
    private final CyclicBarrier alone = new CyclicBarrier(1);
    private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(8);
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final AtomicReference<String> last = new AtomicReference<>("nobody");
    private final AtomicInteger uses = new AtomicInteger();

    public void use(String name) throws InterruptedException, BrokenBarrierException {
      permits.acquire();
      lock.lock();
      try {
        queue.put(name + '-' + uses.incrementAndGet());
        filled.signalAll();
      } finally {
        lock.unlock();
        permits.release();
      }
      counts.merge(queue.take(), 1, Integer::sum);
      last.set(name);
      alone.await();
      used.countDown();
      used.await();
      Thread child = new Thread(() -> last.compareAndSet(name, name + "'s child"), "child of " + name);
      child.start();
      child.join();
    }

    public String counts() {
      return new TreeMap<>(counts)
          .entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(", "));
    }

    public List<String> names() {
      List<String> names = new ArrayList<>(counts.keySet());
      names.sort(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
      return names;
    }

    public int hire(int workers) throws InterruptedException, ExecutionException {
      ExecutorService pool = Executors.newFixedThreadPool(workers);
      try {
        List<Future<Integer>> results = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
          int number = i;
          results.add(pool.submit(() -> number * number));
        }
        int sum = 0;
        for (Future<Integer> result : results) sum += result.get();
        return CompletableFuture.completedFuture(sum).thenApply(all -> all + 1).get();
      } finally {
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.SECONDS);
      }
    }
  }

  /** Stands for a student's class. */
  public static final class Pupil {
    private final ReentrantLock lock = new ReentrantLock();
    private int steps;
    private int careless;
    private boolean awake;

    public void step() {
      lock.lock();
      try {
        steps++;
      } finally {
        lock.unlock();
      }
    }

    public void hurry() {
      careless++;
    }

    public synchronized void await() throws InterruptedException {
      while (!awake) wait();
    }

    public synchronized void wake() {
      awake = true;
      notifyAll();
    }
  }
}
