// Deals the items out in turn: the fast consumer waits while the slow one has a heap.
package producerconsumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class Workshop {

  public <T> void run(List<Source<T>> sources, List<Sink<T>> sinks) throws InterruptedException {
    List<LinkedBlockingQueue<Optional<T>>> queues = new ArrayList<>();
    List<Thread> consumers = new ArrayList<>();
    for (Sink<T> sink : sinks) {
      var queue = new LinkedBlockingQueue<Optional<T>>();
      queues.add(queue);
      consumers.add(new Thread(() -> consume(queue, sink)));
    }
    var next = new AtomicInteger();
    List<Thread> producers = new ArrayList<>();
    for (Source<T> source : sources) {
      producers.add(new Thread(() -> {
        for (T item = source.next(); item != null; item = source.next()) {
          queues.get(next.getAndIncrement() % queues.size()).add(Optional.of(item));
        }
      }));
    }
    producers.forEach(Thread::start);
    consumers.forEach(Thread::start);
    for (Thread producer : producers) {
      producer.join();
    }
    queues.forEach(queue -> queue.add(Optional.empty()));
    for (Thread consumer : consumers) {
      consumer.join();
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
