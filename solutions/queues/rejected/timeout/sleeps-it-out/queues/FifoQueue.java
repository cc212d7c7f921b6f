// Sleeps the whole time before it looks.
package queues;

import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;

public class FifoQueue<E> implements Waiting<E> {
  private final ArrayDeque<E> items = new ArrayDeque<>();

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
    return items.removeFirst();
  }

  @Override
  public E poll(long timeout, TimeUnit unit) throws InterruptedException {
    Thread.sleep(Math.max(0, unit.toMillis(timeout)));
    return pollNow();
  }

  private synchronized E pollNow() {
    if (items.isEmpty()) {
      return null;
    }
    return items.removeFirst();
  }
}
