// Throws away what waits.
package threadpool;

import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

public class FixedPool {
  private final ArrayDeque<FutureTask<?>> queue = new ArrayDeque<>();
  private boolean closed;
  private int living;

  public FixedPool(int threads) {
    living = threads;
    for (int i = 1; i <= threads; i++) {
      new Thread(this::work, "pool-" + i).start();
    }
  }

  public <T> Future<T> submit(Callable<T> task) {
    var future = new FutureTask<>(task);
    put(future);
    return future;
  }

  public synchronized void shutdown() {
    closed = true;
    queue.clear();
    notifyAll();
  }

  public synchronized boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (living > 0) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000, (int) (left % 1_000_000));
    }
    return true;
  }

  private synchronized void put(FutureTask<?> task) {
    if (closed) {
      throw new RejectedExecutionException("the pool is shut down");
    }
    queue.addLast(task);
    notifyAll();
  }

  private synchronized FutureTask<?> next() {
    while (queue.isEmpty()) {
      if (closed) {
        return null;
      }
      sleep();
    }
    return queue.removeFirst();
  }

  /** Waits to be woken; a task may have left an interrupt behind, which is nothing to the pool. */
  private void sleep() {
    try {
      wait();
    } catch (InterruptedException e) {
      // look again
    }
  }

  private void work() {
    for (FutureTask<?> task = next(); task != null; task = next()) {
      task.run();
    }
    leave();
  }

  private synchronized void leave() {
    living--;
    notifyAll();
  }
}
