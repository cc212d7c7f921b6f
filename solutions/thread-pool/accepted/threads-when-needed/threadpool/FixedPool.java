package threadpool;

import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Starts a thread only when it is needed; lock and two conditions, and a promise for the result. */
public class FixedPool {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = lock.newCondition();
  private final Condition over = lock.newCondition();
  private final ArrayDeque<Runnable> queue = new ArrayDeque<>();
  private final int most;
  private int threads;
  private int idle;
  private boolean closed;

  public FixedPool(int threads) {
    this.most = threads;
  }

  public <T> Future<T> submit(Callable<T> task) {
    var future = new CompletableFuture<T>();
    lock.lock();
    try {
      if (closed) {
        throw new RejectedExecutionException("the pool is shut down");
      }
      queue.add(() -> run(task, future));
      if (queue.size() > idle && threads < most) {
        threads++;
        new Thread(this::work).start();
      } else {
        work.signal();
      }
    } finally {
      lock.unlock();
    }
    return future;
  }

  public void shutdown() {
    lock.lock();
    try {
      closed = true;
      work.signalAll();
      over.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    long left = unit.toNanos(timeout);
    lock.lock();
    try {
      while (!closed || threads > 0) {
        if (left <= 0) {
          return false;
        }
        left = over.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void work() {
    for (Runnable task = next(); task != null; task = next()) {
      task.run();
    }
  }

  private Runnable next() {
    lock.lock();
    try {
      idle++;
      while (queue.isEmpty() && !closed) {
        work.awaitUninterruptibly();
      }
      idle--;
      if (queue.isEmpty()) {
        threads--;
        over.signalAll();
        return null;
      }
      return queue.removeFirst();
    } finally {
      lock.unlock();
    }
  }

  private static <T> void run(Callable<T> task, CompletableFuture<T> future) {
    try {
      future.complete(task.call());
    } catch (Throwable thrown) {
      future.completeExceptionally(thrown);
    }
  }
}
