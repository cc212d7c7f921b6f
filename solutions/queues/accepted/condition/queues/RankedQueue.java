package queues;

import java.util.Comparator;
import java.util.LinkedList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Puts each item behind all that are not greater; the list is always in order. */
public class RankedQueue<E> implements Waiting<E> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition notEmpty = lock.newCondition();
  private final LinkedList<E> items = new LinkedList<>();
  private final Comparator<? super E> order;

  public RankedQueue(Comparator<? super E> order) {
    this.order = order;
  }

  @Override
  public void put(E item) {
    lock.lock();
    try {
      int place = items.size();
      while (place > 0 && order.compare(items.get(place - 1), item) > 0) {
        place--;
      }
      items.add(place, item);
      notEmpty.signal();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public E take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (items.isEmpty()) {
        notEmpty.await();
      }
      return items.removeFirst();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public E poll(long timeout, TimeUnit unit) throws InterruptedException {
    long left = unit.toNanos(timeout);
    lock.lockInterruptibly();
    try {
      while (items.isEmpty()) {
        if (left <= 0) {
          return null;
        }
        left = notEmpty.awaitNanos(left);
      }
      return items.removeFirst();
    } finally {
      lock.unlock();
    }
  }
}
