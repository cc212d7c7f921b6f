// Producers share one lock and consumers another, and both write the same counter.
import java.util.concurrent.locks.ReentrantLock;

class BoundedBlockingQueue {
  private final ReentrantLock putLock = new ReentrantLock();
  private final ReentrantLock takeLock = new ReentrantLock();
  private final int[] ring;
  private int head;
  private int tail;
  private volatile int count;

  public BoundedBlockingQueue(int capacity) {
    ring = new int[capacity];
  }

  public void enqueue(int element) throws InterruptedException {
    putLock.lock();
    try {
      while (count == ring.length) {
        Thread.yield();
      }
      ring[tail] = element;
      tail = (tail + 1) % ring.length;
      count++;
    } finally {
      putLock.unlock();
    }
  }

  public int dequeue() throws InterruptedException {
    takeLock.lock();
    try {
      while (count == 0) {
        Thread.yield();
      }
      int element = ring[head];
      head = (head + 1) % ring.length;
      count--;
      return element;
    } finally {
      takeLock.unlock();
    }
  }

  public int size() {
    return count;
  }
}
