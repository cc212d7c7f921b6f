package virtualthreads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** A monitor: how many still run, and what failed first. */
public final class Together {
  private final List<Thread> threads = new ArrayList<>();
  private int running;
  private Throwable failure;

  private Together() {}

  @SuppressWarnings("unchecked")
  public static <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
    Together scope = new Together();
    Object[] results = new Object[tasks.size()];
    for (int i = 0; i < results.length; i++) {
      int place = i;
      scope.fork(
          () -> {
            results[place] = tasks.get(place).call();
            return null;
          });
    }
    scope.join();
    return (List<T>) Arrays.asList(results);
  }

  private void fork(Callable<Void> task) {
    synchronized (this) {
      running++;
    }
    threads.add(Thread.startVirtualThread(() -> run(task)));
  }

  private void run(Callable<Void> task) {
    Throwable thrown = null;
    try {
      task.call();
    } catch (Throwable e) {
      thrown = e;
    }
    synchronized (this) {
      if (failure == null) {
        failure = thrown;
      }
      running--;
      notifyAll();
    }
  }

  private synchronized void join() throws InterruptedException, ExecutionException {
    InterruptedException interrupted = null;
    while (running > 0 && failure == null && interrupted == null) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = e;
      }
    }
    threads.forEach(Thread::interrupt);
    while (running > 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = e;
      }
    }
    if (interrupted != null) {
      throw interrupted;
    }
    if (failure != null) {
      throw new ExecutionException(failure);
    }
  }
}
