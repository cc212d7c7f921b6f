package interleave.kit.mp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Has tasks done by a fixed number of worker processes, which stay.
 *
 * <pre>{@code
 * record Square(int n) implements Callable<Integer> {
 *   public Integer call() { return n * n; }
 * }
 *
 * try (Pool pool = new Pool(4)) {
 *   List<Integer> squares = pool.map(Square::new, List.of(1, 2, 3));
 * }
 * }</pre>
 *
 * <p>A task is a record or an enum constant, so that a worker can be told it; it and what it returns are copied, as a
 * {@link Connection} does. Each task is done by one worker, once. When a worker dies, another takes its place; the task
 * that it was at ends with {@link WorkerDied}. Workers are daemons: they end with this process, done or not.
 */
public final class Pool implements AutoCloseable {
  private final List<Station> stations = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final Deque<Station.Job> jobs = new ArrayDeque<>();
  private boolean closed;
  private RuntimeException failure;

  /**
   * Makes a pool and starts its workers.
   *
   * @param workers how many; at least 1
   * @throws IllegalStateException in a daemon process, which may have no children
   */
  public Pool(int workers) {
    this(workers, null);
  }

  /**
   * Makes a pool each of whose workers first runs something: a record, in which it may get {@link Shared} things.
   *
   * @param workers how many; at least 1
   */
  public Pool(int workers, Runnable initializer) {
    if (workers < 1) {
      throw new IllegalArgumentException("workers: " + workers);
    }
    try {
      for (int i = 1; i <= workers; i++) {
        Station station = new Station(this, "Worker-" + i, initializer);
        stations.add(station);
        station.hire();
      }
    } catch (RuntimeException failed) {
      terminate();
      throw failed;
    }
    for (Station station : stations) {
      Thread thread = new Thread(station, "serves-" + station.worker().name());
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
  }

  /**
   * Has a task done, and waits for what it returns.
   *
   * @throws TaskFailed if it throws
   * @throws WorkerDied if its worker dies
   * @throws IllegalArgumentException if the task cannot be sent to another process
   * @throws IllegalStateException if the pool is closed
   */
  public <T> T apply(Callable<T> task) {
    return result(applyAsync(task));
  }

  /**
   * Lets a task be done, and comes back at once. Asking the result for its value waits; what {@link #apply} would throw
   * is then the cause of an {@link java.util.concurrent.ExecutionException}.
   *
   * @throws IllegalArgumentException if the task cannot be sent to another process
   * @throws IllegalStateException if the pool is closed
   */
  @SuppressWarnings("unchecked") // The task's own type says what it returns; a cast would only say so later.
  public <T> CompletableFuture<T> applyAsync(Callable<T> task) {
    Station.Job job = new Station.Job(Encoder.encode(task), new CompletableFuture<>());
    synchronized (this) {
      if (closed) {
        throw failure == null ? new IllegalStateException("the pool is closed") : new IllegalStateException(failure);
      }
      jobs.add(job);
      notifyAll();
    }
    return (CompletableFuture<T>) job.result();
  }

  /** Has tasks done side by side, and waits for all; returns what they return, in the order of the tasks. */
  public <T> List<T> map(Collection<? extends Callable<T>> tasks) {
    List<CompletableFuture<T>> results = new ArrayList<>();
    for (Callable<T> task : tasks) {
      results.add(applyAsync(task));
    }
    List<T> values = new ArrayList<>();
    results.forEach(one -> values.add(result(one)));
    return values;
  }

  /** Has a task done for each input, as {@link #map(Collection)} does; {@code task} makes it, in this process. */
  public <A, T> List<T> map(Function<? super A, ? extends Callable<T>> task, Collection<? extends A> inputs) {
    List<Callable<T>> tasks = new ArrayList<>();
    inputs.forEach(input -> tasks.add(task.apply(input)));
    return map(tasks);
  }

  private static <T> T result(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Returns the process ids of the workers as they are now. */
  public List<Integer> pids() {
    return stations.stream().map(station -> station.worker().pid()).toList();
  }

  /** Takes no more tasks; the workers end when all that were given are done. Does not wait for that. */
  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  /**
   * Waits until all tasks are done and all workers have ended.
   *
   * @throws IllegalStateException unless the pool is closed; it would wait for ever
   */
  public void join() throws InterruptedException {
    synchronized (this) {
      if (!closed) {
        throw new IllegalStateException("close the pool first");
      }
    }
    for (Thread thread : threads) {
      thread.join();
    }
    for (Station station : stations) {
      station.worker().join();
    }
  }

  /** Kills the workers; tasks that are not done end with {@link IllegalStateException}. */
  public void terminate() {
    fail(new IllegalStateException("the pool was terminated"));
    stations.forEach(station -> station.dismiss(true));
  }

  /** Takes no more tasks, and gives up those that nobody is at. */
  void fail(RuntimeException why) {
    List<Station.Job> givenUp;
    synchronized (this) {
      closed = true;
      failure = failure == null ? why : failure;
      givenUp = List.copyOf(jobs);
      jobs.clear();
      notifyAll();
    }
    givenUp.forEach(job -> job.result().completeExceptionally(why));
  }

  /** Returns why the pool has given up; null if it has not. */
  synchronized RuntimeException failure() {
    return failure;
  }

  /** Waits for the next job; null when there will be none. */
  synchronized Station.Job next() {
    while (jobs.isEmpty() && !closed) {
      try {
        wait();
      } catch (InterruptedException e) {
        // The thread is the pool's own; nobody has anything to tell it by that.
        continue;
      }
    }
    return jobs.poll();
  }
}
