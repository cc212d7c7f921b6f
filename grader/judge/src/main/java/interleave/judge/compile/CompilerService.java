package interleave.judge.compile;

import interleave.judge.compile.Compilation.Problem;
import interleave.judge.domain.Text;
import interleave.judge.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Compiles sources in worker processes that stay warm between requests and are killed when they take too long.
 * Safe for use by several threads; each waits for a free worker.
 */
public final class CompilerService implements AutoCloseable {
  private static final Messages MESSAGES = Messages.of(CompilerService.class);
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final int HEAP_MEGABYTES = 256;
  private static final int PATIENCE = 4;

  private final int heapMegabytes;
  private final Semaphore permits;
  private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
  private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService alarms;
  private volatile boolean closed;

  /** Makes a service with a single worker, which starts with the first request. */
  public CompilerService() {
    this(1);
  }

  /** Makes a service with at most so many workers at once. */
  public CompilerService(int workers) {
    this(workers, HEAP_MEGABYTES);
  }

  CompilerService(int workers, int heapMegabytes) {
    this.heapMegabytes = heapMegabytes;
    this.permits = new Semaphore(workers);
    ScheduledThreadPoolExecutor pool =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("compiler-alarm").factory());
    pool.setRemoveOnCancelPolicy(true);
    this.alarms = pool;
  }

  /**
   * Compiles sources against the JDK, a class path and classes in memory.
   *
   * @param classpath jars and folders; may be empty
   * @param classes further bytecode by binary name; may be empty
   * @param limit how long it may take, the start of a worker and waiting for a processor not counted; a compilation
   *     that takes longer fails with one problem that says so
   * @throws CompilerFault if the worker dies twice, or the compiler fails without blaming the sources
   */
  public Compilation compile(
      List<SourceFile> sources, List<Path> classpath, Map<String, byte[]> classes, Duration limit) {
    return compile(sources, classpath, classes, List.of(), limit);
  }

  /**
   * Compiles sources in which imports may be missing.
   *
   * @param imports packages of the JDK whose classes are imported where a source lacks just that
   * @see #compile(List, List, Map, Duration)
   */
  public Compilation compile(
      List<SourceFile> sources,
      List<Path> classpath,
      Map<String, byte[]> classes,
      List<String> imports,
      Duration limit) {
    CompileRequest request = new CompileRequest(
        List.copyOf(sources),
        classpath.stream().map(path -> path.toAbsolutePath().toString()).toList(),
        Map.copyOf(classes),
        List.copyOf(imports));
    permits.acquireUninterruptibly();
    try {
      return attempt(request, limit, true);
    } finally {
      permits.release();
    }
  }

  private Compilation attempt(CompileRequest request, Duration limit, boolean mayRetry) {
    if (closed) {
      throw new CompilerFault("the compiler service is closed");
    }
    WorkerProcess worker = borrow();
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm = alarm(worker, late, limit);
    CompileAnswer answer;
    try {
      answer = worker.ask(request);
    } catch (IOException e) {
      // Asked before it is buried: its own way to die says more than our kill.
      String how = late.get() ? "" : worker.obituary();
      bury(worker);
      if (late.get()) {
        return tooLong(limit);
      }
      if (mayRetry) {
        return attempt(request, limit, false);
      }
      throw new CompilerFault("the compiler worker died twice; " + how, e);
    } finally {
      alarm.cancel(false);
    }
    giveBack(worker, late.get());
    if (!answer.fault().isEmpty()) {
      throw new CompilerFault(answer.fault());
    }
    return new Compilation(answer.classes(), answer.problems());
  }

  private static Compilation tooLong(Duration limit) {
    Text text = MESSAGES.text("too.long", seconds(limit));
    return new Compilation(Map.of(), List.of(new Problem(true, "", 0, text)));
  }

  private static String seconds(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }

  /**
   * Kills the worker when the limit has passed. A worker that had to wait for a processor on a busy machine gets up
   * to {@link #PATIENCE} times the limit, until it has used half of it itself.
   */
  private ScheduledFuture<?> alarm(WorkerProcess worker, AtomicBoolean late, Duration limit) {
    long start = System.nanoTime();
    Duration before = worker.processorTime();
    Runnable ring = () -> {
      boolean starved = worker.processorTime().minus(before).multipliedBy(2).compareTo(limit) < 0;
      if (!starved || System.nanoTime() - start > PATIENCE * limit.toNanos()) {
        late.set(true);
        worker.kill();
      }
    };
    long again = Math.max(50, limit.toMillis() / 4);
    return alarms.scheduleWithFixedDelay(ring, limit.toMillis(), again, TimeUnit.MILLISECONDS);
  }

  private WorkerProcess borrow() {
    for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
      if (worker.alive()) {
        return worker;
      }
      bury(worker);
    }
    return hire();
  }

  private WorkerProcess hire() {
    WorkerProcess worker = null;
    ScheduledFuture<?> alarm = null;
    try {
      worker = WorkerProcess.start(heapMegabytes);
      all.add(worker);
      alarm = alarm(worker, new AtomicBoolean(), START_LIMIT);
      worker.greet();
      return worker;
    } catch (IOException e) {
      String how = worker == null ? "" : "; " + worker.obituary();
      if (worker != null) {
        bury(worker);
      }
      throw new CompilerFault("the compiler worker did not start" + how, e);
    } finally {
      if (alarm != null) {
        alarm.cancel(false);
      }
    }
  }

  private void giveBack(WorkerProcess worker, boolean dying) {
    if (closed || dying) {
      bury(worker);
    } else {
      idle.push(worker);
    }
  }

  private void bury(WorkerProcess worker) {
    worker.kill();
    all.remove(worker);
  }

  /** Returns the process ids of the workers that live, for tests that harm them. */
  List<Long> pids() {
    return all.stream().map(WorkerProcess::pid).toList();
  }

  /** Kills all workers; a compilation under way fails with a {@link CompilerFault}. */
  @Override
  public void close() {
    closed = true;
    alarms.shutdownNow();
    all.forEach(WorkerProcess::kill);
  }
}
