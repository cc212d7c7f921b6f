// Waits under the lock but changes the queue outside of it: two threads work on the same slot.
package boundedbuffer;

import java.util.Objects;

public class BoundedBuffer<T> {
  private final Object[] ring;
  private int head;
  private int count;

  public BoundedBuffer(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException();
    }
    ring = new Object[capacity];
  }

  public void put(T item) throws InterruptedException {
    Objects.requireNonNull(item);
    synchronized (this) {
      while (count == ring.length) {
        wait();
      }
    }
    ring[(head + count) % ring.length] = item;
    count++;
    synchronized (this) {
      notifyAll();
    }
  }

  @SuppressWarnings("unchecked")
  public T take() throws InterruptedException {
    synchronized (this) {
      while (count == 0) {
        wait();
      }
    }
    T item = (T) ring[head];
    head = (head + 1) % ring.length;
    count--;
    synchronized (this) {
      notifyAll();
    }
    return item;
  }

  public synchronized int size() {
    return count;
  }

  public int capacity() {
    return ring.length;
  }
}
