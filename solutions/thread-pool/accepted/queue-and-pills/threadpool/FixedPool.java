package threadpool;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** A queue of the JDK; one pill for each worker ends it. */
public class FixedPool {
  private static final Runnable PILL = () -> {};

  private final LinkedBlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
  private final CountDownLatch living;
  private boolean closed;

  public FixedPool(int threads) {
    living = new CountDownLatch(threads);
    for (int i = 1; i <= threads; i++) {
      new Thread(this::work, "pool-" + i).start();
    }
  }

  public synchronized <T> Future<T> submit(Callable<T> task) {
    if (closed) {
      throw new RejectedExecutionException("the pool is shut down");
    }
    var future = new FutureTask<>(task);
    queue.add(future);
    return future;
  }

  public synchronized void shutdown() {
    if (closed) {
      return;
    }
    closed = true;
    for (long i = living.getCount(); i > 0; i--) {
      queue.add(PILL);
    }
  }

  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return living.await(timeout, unit);
  }

  private void work() {
    for (Runnable task = next(); task != PILL; task = next()) {
      task.run();
    }
    living.countDown();
  }

  private Runnable next() {
    while (true) {
      try {
        return queue.take();
      } catch (InterruptedException e) {
        // a task left it behind
      }
    }
  }
}
