// Sleeps for a millisecond between two looks: woken a thousand times a second for nothing.
package boundedbuffer;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;

public class BoundedBuffer<T> {
  private final int capacity;
  private final Queue<T> items = new ArrayDeque<>();

  public BoundedBuffer(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("no room: capacity " + capacity);
    }
    this.capacity = capacity;
  }

  public synchronized void put(T item) throws InterruptedException {
    Objects.requireNonNull(item);
    refuseInterrupted();
    while (items.size() == capacity) {
      wait();
    }
    items.add(item);
    notifyAll();
  }

  public T take() throws InterruptedException {
    refuseInterrupted();
    while (true) {
      synchronized (this) {
        if (!items.isEmpty()) {
          T item = items.remove();
          notifyAll();
          return item;
        }
      }
      Thread.sleep(1);
    }
  }

  public synchronized int size() {
    return items.size();
  }

  public int capacity() {
    return capacity;
  }

  private static void refuseInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
