// Gives the lock back only if it did not have to wait.
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class BoundedBlockingQueue {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<Integer> numbers = new ArrayDeque<>();
  private final int capacity;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public void enqueue(int element) throws InterruptedException {
    lock.lock();
    boolean waited = false;
    while (numbers.size() == capacity) {
      changed.await();
      waited = true;
    }
    numbers.add(element);
    changed.signalAll();
    if (!waited) {
      lock.unlock();
    }
  }

  public int dequeue() throws InterruptedException {
    lock.lock();
    try {
      while (numbers.isEmpty()) {
        changed.await();
      }
      int element = numbers.remove();
      changed.signalAll();
      return element;
    } finally {
      lock.unlock();
    }
  }

  public int size() {
    lock.lock();
    try {
      return numbers.size();
    } finally {
      lock.unlock();
    }
  }
}
