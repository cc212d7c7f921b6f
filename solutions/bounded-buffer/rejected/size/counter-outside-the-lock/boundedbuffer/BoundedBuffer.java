// Keeps a counter beside the queue and changes it outside the lock: one of two changes gets lost,
// for good.
package boundedbuffer;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;

public class BoundedBuffer<T> {
  private final int capacity;
  private final Queue<T> items = new ArrayDeque<>();
  private volatile int size;

  public BoundedBuffer(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException();
    }
    this.capacity = capacity;
  }

  public void put(T item) throws InterruptedException {
    Objects.requireNonNull(item);
    synchronized (this) {
      while (items.size() == capacity) {
        wait();
      }
      items.add(item);
      notifyAll();
    }
    size++;
  }

  public T take() throws InterruptedException {
    T item;
    synchronized (this) {
      while (items.isEmpty()) {
        wait();
      }
      item = items.remove();
      notifyAll();
    }
    size--;
    return item;
  }

  public int size() {
    return size;
  }

  public int capacity() {
    return capacity;
  }
}
