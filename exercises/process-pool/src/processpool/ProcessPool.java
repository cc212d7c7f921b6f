package processpool;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Has tasks done by a fixed number of worker processes, each of which does one task after another.
 *
 * <p>Workers are children of this process. They sleep when there is nothing to do. When this process ends, however it does,
 * they end, too, at the latest when they are done with what they are at.
 *
 * <p>Tasks begin in the order in which they came, each as soon as a worker has nothing to do. A worker that dies is
 * replaced, at the latest when there is a task for it; there are never more alive than so many.
 */
public final class ProcessPool {

  /** Makes a pool and starts its workers, so many; 1 or more. */
  public ProcessPool(int workers) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Takes a task and comes back at once; a worker will do it, once.
   *
   * @return where {@code get()} waits for the result. It throws an ExecutionException instead, whose cause is
   *     <ul>
   *       <li>a {@link TaskFailed} with what the task threw, whatever that was: the worker then goes on
   *       <li>a {@link WorkerDied} if the worker ended during the task: nobody does it again then
   *     </ul>
   *     No other method of it is needed.
   * @throws IllegalStateException after {@link #close}; the task is never done then
   */
  public Future<String> applyAsync(Class<? extends Task> task, String argument) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Has a task done, and waits for what it returns.
   *
   * @throws ExecutionException as {@code get()} does
   * @throws IllegalStateException after {@link #close}
   */
  public String apply(Class<? extends Task> task, String argument) throws ExecutionException, InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Has the same task done with each argument, by all workers side by side, and waits for all results.
   *
   * @return what they returned, in the order of the arguments
   * @throws ExecutionException as {@code get()} does, if one of them fails
   * @throws IllegalStateException after {@link #close}
   */
  public List<String> map(Class<? extends Task> task, List<String> arguments)
      throws ExecutionException, InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Takes no more tasks, and comes back at once. What it has taken is still done; then the workers end. */
  public void close() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Waits until all tasks are done, and all workers have ended and are buried.
   *
   * @throws IllegalStateException before {@link #close}: it would wait for ever
   */
  public void join() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }
}
