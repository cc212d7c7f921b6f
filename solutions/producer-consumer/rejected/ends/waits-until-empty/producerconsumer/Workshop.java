// Returns when the queue is empty; the last items are still being worked on.
package producerconsumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;

public class Workshop {

  public <T> void run(List<Source<T>> sources, List<Sink<T>> sinks) throws InterruptedException {
    var queue = new LinkedBlockingQueue<Optional<T>>();
    List<Thread> producers = new ArrayList<>();
    for (Source<T> source : sources) {
      producers.add(new Thread(() -> produce(source, queue)));
    }
    List<Thread> consumers = new ArrayList<>();
    for (Sink<T> sink : sinks) {
      consumers.add(new Thread(() -> consume(queue, sink)));
    }
    producers.forEach(Thread::start);
    consumers.forEach(Thread::start);
    for (Thread producer : producers) {
      producer.join();
    }
    while (!queue.isEmpty()) {
      Thread.sleep(1);
    }
    for (int i = 0; i < consumers.size(); i++) {
      queue.put(Optional.empty());
    }
  }

  private static <T> void produce(Source<T> source, LinkedBlockingQueue<Optional<T>> queue) {
    for (T item = source.next(); item != null; item = source.next()) {
      queue.add(Optional.of(item));
    }
  }

  private static <T> void consume(LinkedBlockingQueue<Optional<T>> queue, Sink<T> sink) {
    try {
      for (Optional<T> item = queue.take(); item.isPresent(); item = queue.take()) {
        sink.accept(item.get());
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
