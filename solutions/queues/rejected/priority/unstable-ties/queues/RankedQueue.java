// Leaves equals to the heap, which keeps no order among them.
package queues;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;

public class RankedQueue<E> implements Waiting<E> {
  private final PriorityQueue<E> items;

  public RankedQueue(Comparator<? super E> order) {
    items = new PriorityQueue<>(order);
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
    return items.remove();
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
    return items.remove();
  }
}
