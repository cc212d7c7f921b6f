package boundedbuffer;

import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Uses a ring and one lock with a waiting room for each side, so that a single signal goes to the right side. */
public class BoundedBuffer<T> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition notFull = lock.newCondition();
  private final Condition notEmpty = lock.newCondition();
  private final Object[] ring;
  private int head;
  private int count;

  public BoundedBuffer(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity < 1");
    }
    ring = new Object[capacity];
  }

  public void put(T item) throws InterruptedException {
    Objects.requireNonNull(item, "item");
    lock.lockInterruptibly();
    try {
      while (count == ring.length) {
        notFull.await();
      }
      ring[(head + count) % ring.length] = item;
      count++;
      notEmpty.signal();
    } finally {
      lock.unlock();
    }
  }

  public T take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (count == 0) {
        notEmpty.await();
      }
      @SuppressWarnings("unchecked") // put lets in nothing but T
      T item = (T) ring[head];
      ring[head] = null;
      head = (head + 1) % ring.length;
      count--;
      notFull.signal();
      return item;
    } finally {
      lock.unlock();
    }
  }

  public int size() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  public int capacity() {
    return ring.length;
  }
}
