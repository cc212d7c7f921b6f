// Looks at a flag and then waits for an item: the flag changes while it sleeps.
package producerconsumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;

public class Workshop {

  public <T> void run(List<Source<T>> sources, List<Sink<T>> sinks) throws InterruptedException {
    var queue = new LinkedBlockingQueue<Optional<T>>();
    var done = new java.util.concurrent.atomic.AtomicBoolean();
    List<Thread> producers = new ArrayList<>();
    for (Source<T> source : sources) {
      producers.add(new Thread(() -> produce(source, queue)));
    }
    List<Thread> consumers = new ArrayList<>();
    for (Sink<T> sink : sinks) {
      consumers.add(new Thread(() -> consume(queue, sink, done)));
    }
    producers.forEach(Thread::start);
    consumers.forEach(Thread::start);
    for (Thread producer : producers) {
      producer.join();
    }
    done.set(true);
    for (Thread consumer : consumers) {
      consumer.join();
    }
  }

  private static <T> void produce(Source<T> source, LinkedBlockingQueue<Optional<T>> queue) {
    for (T item = source.next(); item != null; item = source.next()) {
      queue.add(Optional.of(item));
    }
  }

  private static <T> void consume(LinkedBlockingQueue<Optional<T>> queue, Sink<T> sink, java.util.concurrent.atomic.AtomicBoolean done) {
    try {
      while (!done.get() || !queue.isEmpty()) {
        sink.accept(queue.take().get());
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
