// Lets one producer after the other work.
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
    consumers.forEach(Thread::start);
    for (Thread producer : producers) {
      producer.start();
      producer.join();
    }
    for (int i = 0; i < consumers.size(); i++) {
      queue.put(Optional.empty());
    }
    for (Thread consumer : consumers) {
      consumer.join();
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
