package boundedbuffer;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one producer and one consumer work at the same moment: a linked list with a lock at either end and an
 * atomic counter between them.
 *
 * <p>Who finds that more of its own kind could go on wakes the next one (a cascade); the other side is woken only
 * when the buffer leaves the state in which that side waits.
 */
public class BoundedBuffer<T> {
  private static final class Node<T> {
    T item;
    Node<T> next; // published by the counter: written before it rises, read after it was seen above 0

    Node(T item) {
      this.item = item;
    }
  }

  private final int capacity;
  private final AtomicInteger count = new AtomicInteger();
  private final ReentrantLock takeLock = new ReentrantLock();
  private final Condition notEmpty = takeLock.newCondition();
  private final ReentrantLock putLock = new ReentrantLock();
  private final Condition notFull = putLock.newCondition();
  private Node<T> head = new Node<>(null);
  private Node<T> last = head;

  public BoundedBuffer(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("a buffer needs room for one item at least");
    }
    this.capacity = capacity;
  }

  public void put(T item) throws InterruptedException {
    Objects.requireNonNull(item);
    int before;
    putLock.lockInterruptibly();
    try {
      while (count.get() == capacity) {
        notFull.await();
      }
      last.next = new Node<>(item);
      last = last.next;
      before = count.getAndIncrement();
      if (before + 1 < capacity) {
        notFull.signal();
      }
    } finally {
      putLock.unlock();
    }
    if (before == 0) {
      wake(takeLock, notEmpty);
    }
  }

  public T take() throws InterruptedException {
    T item;
    int before;
    takeLock.lockInterruptibly();
    try {
      while (count.get() == 0) {
        notEmpty.await();
      }
      head = head.next;
      item = head.item;
      head.item = null;
      before = count.getAndDecrement();
      if (before > 1) {
        notEmpty.signal();
      }
    } finally {
      takeLock.unlock();
    }
    if (before == capacity) {
      wake(putLock, notFull);
    }
    return item;
  }

  public int size() {
    return count.get();
  }

  public int capacity() {
    return capacity;
  }

  private static void wake(ReentrantLock lock, Condition condition) {
    lock.lock();
    try {
      condition.signal();
    } finally {
      lock.unlock();
    }
  }
}
