import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A ring with a lock at either end and an atomic counter between them. */
class BoundedBlockingQueue {
  private final int[] ring;
  private final AtomicInteger count = new AtomicInteger();
  private final ReentrantLock putLock = new ReentrantLock();
  private final Condition notFull = putLock.newCondition();
  private final ReentrantLock takeLock = new ReentrantLock();
  private final Condition notEmpty = takeLock.newCondition();
  private int head;
  private int tail;

  public BoundedBlockingQueue(int capacity) {
    ring = new int[capacity];
  }

  public void enqueue(int element) throws InterruptedException {
    int before;
    putLock.lock();
    try {
      while (count.get() == ring.length) {
        notFull.await();
      }
      ring[tail] = element;
      tail = (tail + 1) % ring.length;
      before = count.getAndIncrement();
      if (before + 1 < ring.length) {
        notFull.signal();
      }
    } finally {
      putLock.unlock();
    }
    if (before == 0) {
      takeLock.lock();
      notEmpty.signal();
      takeLock.unlock();
    }
  }

  public int dequeue() throws InterruptedException {
    int element;
    int before;
    takeLock.lock();
    try {
      while (count.get() == 0) {
        notEmpty.await();
      }
      element = ring[head];
      head = (head + 1) % ring.length;
      before = count.getAndDecrement();
      if (before > 1) {
        notEmpty.signal();
      }
    } finally {
      takeLock.unlock();
    }
    if (before == ring.length) {
      putLock.lock();
      notFull.signal();
      putLock.unlock();
    }
    return element;
  }

  public int size() {
    return count.get();
  }
}
