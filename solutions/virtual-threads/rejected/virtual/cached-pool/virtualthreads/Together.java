// A pool that makes as many platform threads as it takes.
package virtualthreads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** As many threads of the system as it takes. */
public final class Together {
  private Together() {}

  public static <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
    try (var executor = Executors.newCachedThreadPool()) {
      var completion = new ExecutorCompletionService<T>(executor);
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> task : tasks) {
        futures.add(completion.submit(task));
      }
      try {
        for (int i = 0; i < tasks.size(); i++) {
          completion.take().get();
        }
      } catch (InterruptedException | ExecutionException e) {
        executor.shutdownNow();
        throw e;
      }
      return futures.stream().map(Future::resultNow).toList();
    }
  }
}
