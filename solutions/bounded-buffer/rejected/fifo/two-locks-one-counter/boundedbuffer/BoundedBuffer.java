// Gives each end a lock of its own and lets both change the same plain counter: one of two changes
// gets lost.
package boundedbuffer;

import java.util.Objects;

public class BoundedBuffer<T> {
  private final Object putLock = new Object();
  private final Object takeLock = new Object();
  private final Object[] ring;
  private int head;
  private int tail;
  private volatile int count;

  public BoundedBuffer(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException();
    }
    ring = new Object[capacity];
  }

  public void put(T item) throws InterruptedException {
    Objects.requireNonNull(item);
    synchronized (putLock) {
      synchronized (this) {
        while (count == ring.length) {
          wait();
        }
      }
      ring[tail] = item;
      tail = (tail + 1) % ring.length;
      count++;
    }
    synchronized (this) {
      notifyAll();
    }
  }

  @SuppressWarnings("unchecked")
  public T take() throws InterruptedException {
    T item;
    synchronized (takeLock) {
      synchronized (this) {
        while (count == 0) {
          wait();
        }
      }
      item = (T) ring[head];
      head = (head + 1) % ring.length;
      count--;
    }
    synchronized (this) {
      notifyAll();
    }
    return item;
  }

  public int size() {
    return count;
  }

  public int capacity() {
    return ring.length;
  }
}
