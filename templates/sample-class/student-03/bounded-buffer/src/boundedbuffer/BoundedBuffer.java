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
    notify();
  }

  public synchronized T take() throws InterruptedException {
    refuseInterrupted();
    while (items.isEmpty()) {
      wait();
    }
    T item = items.remove();
    notify();
    return item;
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
