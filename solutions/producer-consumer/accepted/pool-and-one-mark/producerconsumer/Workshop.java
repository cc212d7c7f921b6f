package producerconsumer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/** Lets a pool have the threads; a consumer that meets the end mark puts it back for the next one. */
public class Workshop {
  private static final Object END = new Object();

  public <T> void run(List<Source<T>> sources, List<Sink<T>> sinks) throws InterruptedException {
    var queue = new LinkedBlockingQueue<Object>();
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, sources.size() + sinks.size()));
    try {
      List<Future<?>> producing = new ArrayList<>();
      for (Source<T> source : sources) {
        producing.add(pool.submit(() -> {
          for (T item = source.next(); item != null; item = source.next()) {
            queue.add(item);
          }
        }));
      }
      List<Future<?>> consuming = new ArrayList<>();
      for (Sink<T> sink : sinks) {
        consuming.add(pool.submit(() -> {
          consume(queue, sink);
          return null;
        }));
      }
      for (Future<?> future : producing) {
        future.get();
      }
      queue.add(END);
      for (Future<?> future : consuming) {
        future.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdown();
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> void consume(LinkedBlockingQueue<Object> queue, Sink<T> sink) throws InterruptedException {
    while (true) {
      Object item = queue.take();
      if (item == END) {
        queue.add(END);
        return;
      }
      sink.accept((T) item);
    }
  }
}
