package virtualthreads;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Does many tasks at once, as one. */
public final class Together {
  private Together() {}

  /**
   * Does all tasks at once, each in a virtual thread of its own, and waits for them.
   *
   * <p>If one fails, the rest is of no use: all that still run are interrupted at once. Whether it ends well or badly, when this
   * returns or throws, every task has ended; none is left behind.
   *
   * @return the results, in the order of the tasks; a result may be null
   * @throws ExecutionException if a task failed; the cause is what the one threw that failed first
   * @throws InterruptedException if the caller is interrupted while it waits; the tasks are interrupted, too
   */
  public static <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
    throw new UnsupportedOperationException("not written yet");
  }
}
