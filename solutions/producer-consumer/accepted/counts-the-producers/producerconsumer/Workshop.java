package producerconsumer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Counts the producers that are still at work; whoever finds nothing and nobody at work is done. */
public class Workshop {

  private static final class Belt<T> {
    private final ArrayDeque<T> items = new ArrayDeque<>();
    private int atWork;

    Belt(int producers) {
      atWork = producers;
    }

    synchronized void put(T item) {
      items.addLast(item);
      notify();
    }

    synchronized void goesHome() {
      atWork--;
      notifyAll();
    }

    synchronized T take() throws InterruptedException {
      while (items.isEmpty() && atWork > 0) {
        wait();
      }
      return items.pollFirst();
    }
  }

  public <T> void run(List<Source<T>> sources, List<Sink<T>> sinks) throws InterruptedException {
    var belt = new Belt<T>(sources.size());
    List<Thread> threads = new ArrayList<>();
    for (Sink<T> sink : sinks) {
      threads.add(Thread.ofPlatform().start(() -> {
        try {
          for (T item = belt.take(); item != null; item = belt.take()) {
            sink.accept(item);
          }
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }));
    }
    for (Source<T> source : sources) {
      threads.add(Thread.ofPlatform().start(() -> {
        try {
          for (T item = source.next(); item != null; item = source.next()) {
            belt.put(item);
          }
        } finally {
          belt.goesHome();
        }
      }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
