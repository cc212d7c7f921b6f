// Does the tasks itself.
package virtualthreads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

public final class Together {
  private Together() {}

  public static <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
    List<T> results = new ArrayList<>();
    for (Callable<T> task : tasks) {
      try {
        results.add(task.call());
      } catch (InterruptedException e) {
        throw e;
      } catch (Exception | Error e) {
        throw new ExecutionException(e);
      }
    }
    return results;
  }
}
