package boundedbuffer;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;

public class BoundedBuffer<T> {
  private final int capacity;
  private final Object inner = new Object();
  private final Queue<T> items = new ArrayDeque<>();

  public BoundedBuffer(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException();
    }
    this.capacity = capacity;
  }

  public synchronized void put(T item) throws InterruptedException {
    Objects.requireNonNull(item);
    synchronized (inner) {
      while (items.size() == capacity) {
        inner.wait();
      }
      items.add(item);
      inner.notifyAll();
    }
  }

  public synchronized T take() throws InterruptedException {
    synchronized (inner) {
      while (items.isEmpty()) {
        inner.wait();
      }
      T item = items.remove();
      inner.notifyAll();
      return item;
    }
  }

  public int size() {
    synchronized (inner) {
      return items.size();
    }
  }

  public int capacity() {
    return capacity;
  }
}
