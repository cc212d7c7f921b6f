package boundedbuffer;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;

public class BoundedBuffer<T> {
  private final int capacity;
  private int put;
  private int taken;
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
    put++;
    notifyAll();
  }

  public synchronized T take() throws InterruptedException {
    refuseInterrupted();
    while (items.isEmpty()) {
      wait();
    }
    T item = items.remove();
    taken++;
    notifyAll();
    return item;
  }

  public int size() {
    return put - taken;
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
