// Compares the numbers and forgets the order asked for.
package queues;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;

public class RankedQueue<E> implements Waiting<E> {
  private record Ranked<E>(E item, long number) {}

  private final PriorityQueue<Ranked<E>> items;
  private long put;

  public RankedQueue(Comparator<? super E> order) {
    Comparator<Ranked<E>> byItem = (one, two) -> order.compare(one.item(), two.item());
    items = new PriorityQueue<>(Comparator.<Ranked<E>>comparingLong(Ranked::number));
  }

  @Override
  public synchronized void put(E item) {
    items.add(new Ranked<>(item, put++));
    notify();
  }

  @Override
  public synchronized E take() throws InterruptedException {
    while (items.isEmpty()) {
      wait();
    }
    return items.remove().item();
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
    return items.remove().item();
  }
}
