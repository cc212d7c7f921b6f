// Waits for the first of no tasks.
package virtualthreads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

public final class Together {
  private Together() {}

  public static <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
    var over = new LinkedBlockingQueue<FutureTask<T>>();
    List<FutureTask<T>> futures = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (Callable<T> task : tasks) {
      var future =
          new FutureTask<T>(task) {
            @Override
            protected void done() {
              over.add(this);
            }
          };
      futures.add(future);
      threads.add(Thread.ofVirtual().start(future));
    }
    try {
      int left = tasks.size();
      do {
        over.take().get();
        left--;
      } while (left > 0);
      return results(futures);
    } finally {
      threads.forEach(Thread::interrupt);
      threads.forEach(Together::join);
    }
  }

  private static <T> List<T> results(List<FutureTask<T>> futures) {
    return futures.stream().map(FutureTask::resultNow).toList();
  }

  /** Waits for the end also if the caller is interrupted meanwhile; he is told afterwards. */
  private static void join(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
