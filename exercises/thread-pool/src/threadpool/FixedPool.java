package threadpool;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Does tasks in a fixed number of threads, which take one task after another.
 *
 * <p>Tasks begin in the order in which they came. A thread with nothing to do sleeps. A task that fails harms nobody but
 * itself.
 */
public class FixedPool {

  /** Makes a pool that never has more than so many threads, 1 or more; all of them may work at once. */
  public FixedPool(int threads) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Takes a task and comes back at once; a thread of the pool will do it.
   *
   * @return where {@code get} waits for the result, or for what the task threw, as the cause of an ExecutionException
   * @throws java.util.concurrent.RejectedExecutionException after shutdown; the task is never done then
   */
  public <T> Future<T> submit(Callable<T> task) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Takes no more tasks, and comes back at once. What was taken before is still done, undisturbed; then the threads of the
   * pool end.
   */
  public void shutdown() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Waits until the pool is shut down and all that it took is done, or until the time is over.
   *
   * @return whether all is over; false if the time was over first
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }
}
