package threadproperties;

import interleave.kit.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;

/** Is a program whose threads are the student's. */
public final class ThreadPropertiesScenes {
  private ThreadPropertiesScenes() {}

  /** Plays the scene that the first argument names. */
  public static void main(String[] args) throws InterruptedException {
    Journal.name("main");
    try {
      switch (args[0]) {
        case "names" -> names(args[1]);
        case "stages" -> stages(args[1], Boolean.parseBoolean(args[2]));
        case "flags" -> flags();
        case "end" -> end(Boolean.parseBoolean(args[1]));
        case "refused" -> refused();
        default -> states();
      }
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
      System.exit(0);
    }
  }

  private static void names(String name) throws InterruptedException {
    String mine = Thread.currentThread().getName();
    List<String> inside = new ArrayList<>();
    Thread worker = Workers.make(name, false, () -> inside.add(Thread.currentThread().getName()));
    Journal.mark("name before", worker.getName());
    Journal.mark("started by the maker", worker.getState() != Thread.State.NEW);
    start(worker);
    worker.join();
    Journal.mark("name inside", inside);
    Journal.mark("name after", worker.getName());
    Journal.mark("maker renamed", !Thread.currentThread().getName().equals(mine));
  }

  /** Looks at the name from the thread itself and from another, at the same moments; the other thread holds it there. */
  private static void stages(String name, boolean throwing) throws InterruptedException {
    String mine = Thread.currentThread().getName();
    var moments = new SynchronousQueue<String>();
    var goOn = new SynchronousQueue<Boolean>();
    List<String> threads = new ArrayList<>();
    List<Stage> stages = new ArrayList<>();
    for (String stage : List.of("wash", "rinse", "dry")) {
      stages.add(new Stage(stage, () -> {
        Thread self = Thread.currentThread();
        threads.add("" + self.threadId());
        put(moments, self.getName());
        take(goOn);
        if (throwing && stage.equals("rinse")) {
          throw new IllegalStateException("no water");
        }
      }));
    }
    Thread worker = Workers.inStages(name, stages);
    worker.setUncaughtExceptionHandler((thread, thrown) -> Journal.mark("uncaught", thrown.getMessage()));
    Journal.mark("name before", worker.getName());
    start(worker);
    for (int i = 0; i < (throwing ? 2 : 3); i++) {
      Journal.mark("name inside", moments.take());
      Journal.mark("name outside", worker.getName());
      goOn.put(true);
    }
    worker.join();
    Journal.mark("name after", worker.getName());
    Journal.mark("in the thread itself", threads.stream().allMatch(id -> id.equals("" + worker.threadId())));
    Journal.mark("maker renamed", !Thread.currentThread().getName().equals(mine));
  }

  /** Has threads made by a daemon and by one that is none. */
  private static void flags() throws InterruptedException {
    for (boolean maker : List.of(false, true)) {
      Thread making =
          new Thread(
              () -> {
                for (boolean wanted : List.of(false, true)) {
                  Thread made = Workers.make("worker", wanted, () -> {});
                  Journal.mark("made by " + (maker ? "a daemon" : "no daemon") + ", wanted " + wanted, made.isDaemon());
                }
              });
      making.setDaemon(maker);
      making.start();
      making.join();
    }
  }

  /** The main thread ends while the worker is at work; the worker goes on only when main is gone. */
  private static void end(boolean daemon) throws InterruptedException {
    Thread main = Thread.currentThread();
    var working = new CountDownLatch(1);
    Thread worker =
        Workers.make(
            "worker",
            daemon,
            () -> {
              Journal.mark("at work");
              working.countDown();
              outlive(main, daemon);
              Journal.mark("worked on");
            });
    Journal.mark("daemon", worker.isDaemon());
    if (worker.isDaemon() != daemon) {
      System.exit(0);
    }
    start(worker);
    working.await();
    Journal.mark("main is over");
  }

  private static void outlive(Thread main, boolean daemon) {
    try {
      main.join();
      // A daemon is never to see the end of this.
      Thread.sleep(daemon ? 3_600_000 : 50);
    } catch (InterruptedException e) {
      Journal.mark("interrupted");
    }
  }

  private static void refused() throws InterruptedException {
    var end = new CountDownLatch(1);
    Thread early = new Thread(() -> {});
    Journal.mark("before the start", outcome(early));
    Journal.mark("daemon before the start", early.isDaemon());
    Thread alive = new Thread(() -> await(end));
    alive.start();
    Journal.mark("while alive", outcome(alive));
    Journal.mark("daemon while alive", alive.isDaemon());
    end.countDown();
    alive.join();
    Journal.mark("when over", outcome(alive));
    Journal.mark("daemon when over", alive.isDaemon());
    Thread daemon = new Thread(() -> {});
    daemon.setDaemon(true);
    daemon.start();
    daemon.join();
    Journal.mark("a daemon when over", outcome(daemon));
  }

  private static void states() throws InterruptedException {
    var lock = new Object();
    var begun = new CountDownLatch(2);
    var end = new CountDownLatch(1);
    Thread sleeper =
        new Thread(
            () -> {
              begun.countDown();
              await(end);
            });
    Thread blocked =
        new Thread(
            () -> {
              begun.countDown();
              synchronized (lock) {
                begun.getCount();
              }
            });
    Journal.mark("before the start", Workers.state(sleeper));
    synchronized (lock) {
      sleeper.start();
      blocked.start();
      begun.await();
      settle(sleeper, Thread.State.WAITING);
      settle(blocked, Thread.State.BLOCKED);
      Journal.mark("asleep", Workers.state(sleeper));
      Journal.mark("blocked", Workers.state(blocked));
      Journal.mark("oneself", Workers.state(Thread.currentThread()));
    }
    end.countDown();
    sleeper.join();
    blocked.join();
    Journal.mark("at the end", Workers.state(sleeper));
  }

  private static void settle(Thread thread, Thread.State state) throws InterruptedException {
    while (thread.getState() != state) {
      Thread.sleep(1);
    }
  }

  private static String outcome(Thread thread) {
    try {
      Workers.makeDaemon(thread);
      return "allowed";
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }

  private static void start(Thread thread) {
    if (thread.getState() == Thread.State.NEW) {
      thread.start();
    }
  }

  private static void put(SynchronousQueue<String> queue, String value) {
    try {
      queue.put(value);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void take(SynchronousQueue<Boolean> queue) {
    try {
      queue.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
