package queues;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Keeps a queue for each rank, the ranks in order. */
public class RankedQueue<E> implements Waiting<E> {
  private final TreeMap<E, ArrayDeque<E>> items;

  public RankedQueue(Comparator<? super E> order) {
    items = new TreeMap<>(order);
  }

  private E first() {
    var rank = items.firstEntry();
    E item = rank.getValue().removeFirst();
    if (rank.getValue().isEmpty()) {
      items.remove(rank.getKey());
    }
    return item;
  }

  @Override
  public synchronized void put(E item) {
    items.computeIfAbsent(item, rank -> new ArrayDeque<>()).addLast(item);
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
