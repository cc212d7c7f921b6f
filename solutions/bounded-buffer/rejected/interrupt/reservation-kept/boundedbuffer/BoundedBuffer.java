// Reserves a place before it waits and keeps it when the wait is interrupted: one place is lost for
// good.
package boundedbuffer;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;

public class BoundedBuffer<T> {
  private final int capacity;
  private final Queue<T> items = new ArrayDeque<>();
  private int waitingConsumers;

  public BoundedBuffer(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException();
    }
    this.capacity = capacity;
  }

  public synchronized void put(T item) throws InterruptedException {
    Objects.requireNonNull(item);
    while (items.size() == capacity) {
      wait();
    }
    items.add(item);
    notifyAll();
  }

  public synchronized T take() throws InterruptedException {
    int before = waitingConsumers++;
    while (items.size() <= before) {
      wait();
      before = Math.min(before, waitingConsumers - 1);
    }
    waitingConsumers--;
    T item = items.remove();
    notifyAll();
    return item;
  }

  public synchronized int size() {
    return items.size();
  }

  public int capacity() {
    return capacity;
  }
}
