package interleave.bench;

import interleave.kit.mp.Event;
import interleave.kit.mp.Held;
import interleave.kit.mp.Lock;
import interleave.kit.mp.Pool;
import interleave.kit.mp.Process;
import interleave.kit.mp.Queue;
import interleave.kit.mp.Semaphore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Measures what the kit's tools between processes cost beside those of {@code java.util.concurrent} in one JVM. */
@Command(name = "mp", description = "interleave.kit.mp between processes against java.util.concurrent between threads")
final class MpBench implements Callable<Integer> {
  private static final int ROOM = 100;
  private static final int SIDES = 2;

  @ParentCommand private Bench bench;

  @Option(names = "--times", description = "operations of each kind; ${DEFAULT-VALUE}")
  private int times = 50_000;

  @Option(names = "--rounds", description = "how often, of which the best counts; ${DEFAULT-VALUE}")
  private int rounds = 4;

  /** Does something so often between two, and returns the seconds from its begin, without what is made ready before. */
  private interface Course {
    double run(int times) throws Exception;
  }

  @Override
  public Integer call() throws Exception {
    lendPeersToChildren();
    var findings = new Findings("mp", times + " operations each, best of " + rounds + " rounds");
    compare(findings, "queue, messages", times, MpBench::queueOfProcesses, MpBench::queueOfThreads);
    compare(findings, "lock, uncontended pairs", times, MpBench::lockAlone, MpBench::reentrantLockAlone);
    compare(findings, "lock, contended pairs", times, MpBench::lockOfProcesses, MpBench::lockOfThreads);
    compare(findings, "semaphore, uncontended pairs", times, MpBench::semaphore, MpBench::semaphoreOfThreads);
    compare(findings, "event, round trips", times / 10, MpBench::eventsOfProcesses, MpBench::signalsOfThreads);
    compare(findings, "pool of 2, tasks", times / 10, MpBench::pool, MpBench::executor);
    return bench.show(findings);
  }

  /** The bench is compiled in memory; children find its classes only in a folder on the class path. */
  private static void lendPeersToChildren() throws IOException {
    Path folder = Files.createTempDirectory("interleave-bench");
    Path classes = Files.createDirectories(folder.resolve(MpPeers.class.getPackageName().replace('.', '/')));
    List<Path> made = new ArrayList<>(List.of(folder, folder.resolve("interleave"), classes));
    for (Class<?> type : MpPeers.class.getDeclaredClasses()) {
      String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
      try (InputStream in = type.getResourceAsStream(file)) {
        made.add(Files.write(classes.resolve(file), in.readAllBytes()));
      }
    }
    made.forEach(path -> path.toFile().deleteOnExit());
    System.setProperty("java.class.path", System.getProperty("java.class.path") + ":" + folder);
  }

  private void compare(Findings findings, String what, int times, Course processes, Course threads) throws Exception {
    Bench.tell("measuring %s …", what);
    double ours = 0;
    double theirs = 0;
    // By turns, and the best of each: what else the machine does must not fall on one side.
    for (int i = 0; i < rounds; i++) {
      ours = Math.max(ours, times / processes.run(times));
      theirs = Math.max(theirs, times / threads.run(times));
    }
    findings
        .add(Figure.of(what + ", processes", ours, "/s"))
        .add(Figure.of(what + ", threads", theirs, "/s"))
        .add(Figure.of(what + ", threads : processes", theirs / ours, ""));
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Starts a child, has it ready, and measures the rest until it has ended. */
  private static double beside(Runnable child, Semaphore ready, Event begin, Runnable own) throws InterruptedException {
    Process process = Process.of(child);
    process.setDaemon(true);
    process.start();
    ready.acquire();
    long start = System.nanoTime();
    begin.set();
    own.run();
    double seconds = since(start);
    process.join();
    if (process.exitCode() != 0) {
      throw new IllegalStateException(process + " went wrong");
    }
    return seconds;
  }

  private static double besideThread(Runnable other, Runnable own) throws InterruptedException {
    CountDownLatch begin = new CountDownLatch(1);
    Thread thread = Thread.ofPlatform().start(() -> {
      begin.countDown();
      other.run();
    });
    begin.await();
    long start = System.nanoTime();
    own.run();
    thread.join();
    return since(start);
  }

  private static double queueOfProcesses(int times) throws InterruptedException {
    try (Queue queue = new Queue(ROOM); Semaphore ready = new Semaphore(0); Event begin = new Event()) {
      return beside(new MpPeers.Puts(queue, times, ready, begin), ready, begin, () -> repeat(times, queue::get));
    }
  }

  private static double queueOfThreads(int times) throws InterruptedException {
    var queue = new ArrayBlockingQueue<Integer>(ROOM);
    return besideThread(
        () -> repeat(times, () -> uninterrupted(() -> {
          queue.put(1);
          return null;
        })),
        () -> repeat(times, () -> uninterrupted(queue::take)));
  }

  private static double lockAlone(int times) {
    try (Lock lock = new Lock()) {
      long start = System.nanoTime();
      repeat(times, () -> lock.acquire().close());
      return since(start);
    }
  }

  private static double reentrantLockAlone(int times) {
    var lock = new ReentrantLock();
    long start = System.nanoTime();
    repeat(times, () -> pass(lock));
    return since(start);
  }

  private static double lockOfProcesses(int times) throws InterruptedException {
    int each = times / SIDES;
    try (Lock lock = new Lock(); Semaphore ready = new Semaphore(0); Event begin = new Event()) {
      return beside(new MpPeers.Locks(lock, each, ready, begin), ready, begin, () -> {
        repeat(each, () -> {
          try (Held _ = lock.acquire()) {
            Thread.onSpinWait();
          }
        });
        ready.acquire();
      });
    }
  }

  private static double lockOfThreads(int times) throws InterruptedException {
    var lock = new ReentrantLock();
    Runnable own = () -> repeat(times / SIDES, () -> pass(lock));
    return besideThread(own, own);
  }

  private static void pass(ReentrantLock lock) {
    lock.lock();
    try {
      Thread.onSpinWait();
    } finally {
      lock.unlock();
    }
  }

  private static double semaphore(int times) {
    try (Semaphore semaphore = new Semaphore(1)) {
      long start = System.nanoTime();
      repeat(times, () -> semaphore.acquire().close());
      return since(start);
    }
  }

  private static double semaphoreOfThreads(int times) {
    var semaphore = new java.util.concurrent.Semaphore(1);
    long start = System.nanoTime();
    repeat(times, () -> {
      semaphore.acquireUninterruptibly();
      semaphore.release();
    });
    return since(start);
  }

  private static double eventsOfProcesses(int times) throws InterruptedException {
    try (Event question = new Event(); Event answer = new Event(); Semaphore ready = new Semaphore(0)) {
      Runnable own = () -> repeat(times - 1, () -> {
        answer.await();
        answer.clear();
        question.set();
      });
      // The begin is the first question; its answer is waited for first.
      return beside(new MpPeers.Answers(question, answer, times, ready), ready, question, () -> {
        own.run();
        answer.await();
      });
    }
  }

  private static double signalsOfThreads(int times) throws InterruptedException {
    var question = new java.util.concurrent.Semaphore(0);
    var answer = new java.util.concurrent.Semaphore(0);
    return besideThread(
        () -> repeat(times, () -> {
          question.acquireUninterruptibly();
          answer.release();
        }),
        () -> repeat(times, () -> {
          question.release();
          answer.acquireUninterruptibly();
        }));
  }

  private static double pool(int times) throws InterruptedException {
    try (Pool pool = new Pool(SIDES)) {
      pool.map(MpPeers.Adds::new, numbers(times / 10));
      long start = System.nanoTime();
      pool.map(MpPeers.Adds::new, numbers(times));
      return since(start);
    }
  }

  private static double executor(int times) throws Exception {
    try (ExecutorService executor = Executors.newFixedThreadPool(SIDES)) {
      long start = System.nanoTime();
      for (Future<Integer> result : executor.invokeAll(numbers(times).stream().map(MpPeers.Adds::new).toList())) {
        result.get();
      }
      return since(start);
    }
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static void repeat(int times, Runnable action) {
    for (int i = 0; i < times; i++) {
      action.run();
    }
  }

  private static <T> T uninterrupted(Callable<T> action) {
    try {
      return action.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
