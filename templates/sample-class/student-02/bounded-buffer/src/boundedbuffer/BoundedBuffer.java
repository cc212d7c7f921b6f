package boundedbuffer;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/**
 * Counts room and items with two semaphores around a non-blocking queue; no lock anywhere.
 *
 * <p>A permit of {@code items} is given only after the item is in the queue, so {@code poll} finds one.
 */
public class BoundedBuffer<T> {
  private final int capacity;
  private final Semaphore room;
  private final Semaphore items = new Semaphore(0);
  private final Queue<T> queue = new ConcurrentLinkedQueue<>();

  public BoundedBuffer(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity: " + capacity);
    }
    this.capacity = capacity;
    room = new Semaphore(capacity);
  }

  public void put(T item) throws InterruptedException {
    Objects.requireNonNull(item);
    room.acquire();
    queue.add(item);
    items.release();
  }

  public T take() throws InterruptedException {
    items.acquire();
    T item = queue.remove();
    room.release();
    return item;
  }

  public int size() {
    return items.availablePermits();
  }

  public int capacity() {
    return capacity;
  }
}
