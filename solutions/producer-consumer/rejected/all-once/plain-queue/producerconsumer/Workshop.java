// Shares a queue that is not made for threads.
package producerconsumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public class Workshop {

  public <T> void run(List<Source<T>> sources, List<Sink<T>> sinks) throws InterruptedException {
    java.util.Queue<Optional<T>> queue = new java.util.ArrayDeque<>();
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
    for (int i = 0; i < consumers.size(); i++) {
      queue.add(Optional.empty());
    }
    for (Thread consumer : consumers) {
      consumer.join();
    }
  }

  private static <T> void produce(Source<T> source, java.util.Queue<Optional<T>> queue) {
    for (T item = source.next(); item != null; item = source.next()) {
      queue.add(Optional.of(item));
    }
  }

  private static <T> void consume(java.util.Queue<Optional<T>> queue, Sink<T> sink) {
    try {
      while (true) {
        Optional<T> item = queue.poll();
        if (item == null) {
          Thread.sleep(1);
        } else if (item.isPresent()) {
          sink.accept(item.get());
        } else {
          return;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
