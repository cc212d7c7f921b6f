// Wrong: the kit's pool does the exercise.
package processpool;

import interleave.kit.mp.Pool;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Has tasks done by worker processes. */
public final class ProcessPool {
  private record Job(String task, String argument) implements Callable<String> {
    @Override
    public String call() throws Exception {
      return Task.named(task).call(argument);
    }
  }

  private final Pool pool;

  public ProcessPool(int workers) {
    pool = new Pool(workers);
  }

  public Future<String> applyAsync(Class<? extends Task> task, String argument) {
    return pool.applyAsync(new Job(task.getName(), argument));
  }

  public String apply(Class<? extends Task> task, String argument) throws ExecutionException, InterruptedException {
    return applyAsync(task, argument).get();
  }

  public List<String> map(Class<? extends Task> task, List<String> arguments) {
    return pool.map(arguments.stream().map(argument -> new Job(task.getName(), argument)).toList());
  }

  public void close() {
    pool.close();
  }

  public void join() throws InterruptedException {
    pool.join();
  }
}
