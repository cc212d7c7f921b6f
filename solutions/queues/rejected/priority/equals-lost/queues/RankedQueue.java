// Keeps a sorted set: of equals, only one is left.
package queues;

import java.util.Comparator;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

public class RankedQueue<E> implements Waiting<E> {
  private final TreeSet<E> items;

  public RankedQueue(Comparator<? super E> order) {
    items = new TreeSet<>(order);
  }

  @Override
  public synchronized void put(E item) {
    items.add(item);
    notify();
  }

  @Override
  public synchronized E take() throws InterruptedException {
    while (items.isEmpty()) {
      wait();
    }
    return items.pollFirst();
  }

  @Override
  public synchronized E poll(long timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (items.isEmpty()) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return null;
      }
      wait(left / 1_000_000, (int) (left % 1_000_000));
    }
    return items.pollFirst();
  }
}
