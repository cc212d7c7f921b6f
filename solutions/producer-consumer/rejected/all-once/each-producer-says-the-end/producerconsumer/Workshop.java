// Lets every producer end the work of one consumer, also while others still produce.
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
    for (Thread consumer : consumers) {
      consumer.join();
    }
  }

  private static <T> void produce(Source<T> source, LinkedBlockingQueue<Optional<T>> queue) {
    for (T item = source.next(); item != null; item = source.next()) {
      queue.add(Optional.of(item));
    }
    queue.add(Optional.empty());
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
