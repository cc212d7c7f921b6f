// Sorts when the first is taken, and puts later ones behind.
package queues;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

public class RankedQueue<E> implements Waiting<E> {
  private final ArrayDeque<E> items = new ArrayDeque<>();
  private final Comparator<? super E> order;
  private boolean sorted;

  public RankedQueue(Comparator<? super E> order) {
    this.order = order;
  }

  private E first() {
    if (!sorted) {
      ArrayList<E> all = new ArrayList<>(items);
      all.sort(order);
      items.clear();
      items.addAll(all);
      sorted = true;
    }
    return items.removeFirst();
  }

  @Override
  public synchronized void put(E item) {
    items.addLast(item);
    notify();
  }

  @Override
  public synchronized E take() throws InterruptedException {
    while (items.isEmpty()) {
      wait();
    }
    return first();
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
    return first();
  }
}
