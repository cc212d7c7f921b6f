// Puts without the lock.
package queues;

import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;

public class FifoQueue<E> implements Waiting<E> {
  private final ArrayDeque<E> items = new ArrayDeque<>();

  @Override
  public void put(E item) {
    items.addLast(item);
    synchronized (this) {
      notify();
    }
  }

  @Override
  public synchronized E take() throws InterruptedException {
    while (items.isEmpty()) {
      wait();
    }
    return items.removeFirst();
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
    return items.removeFirst();
  }
}
