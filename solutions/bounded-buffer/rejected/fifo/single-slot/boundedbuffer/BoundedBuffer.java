// Keeps only the newest item, whatever the capacity.
package boundedbuffer;

import java.util.Objects;

public class BoundedBuffer<T> {
  private final int capacity;
  private T slot;
  private int count;

  public BoundedBuffer(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException();
    }
    this.capacity = capacity;
  }

  public synchronized void put(T item) throws InterruptedException {
    Objects.requireNonNull(item);
    while (count == capacity) {
      wait();
    }
    slot = item;
    count++;
    notifyAll();
  }

  public synchronized T take() throws InterruptedException {
    while (count == 0) {
      wait();
    }
    count--;
    notifyAll();
    return slot;
  }

  public synchronized int size() {
    return count;
  }

  public int capacity() {
    return capacity;
  }
}
