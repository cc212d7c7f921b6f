import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** Whoever must wait enters its thread in a list; each change wakes all in it. */
class BoundedBlockingQueue {
  private final Queue<Integer> numbers = new ArrayDeque<>();
  private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
  private final int capacity;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public void enqueue(int element) {
    while (true) {
      waiting.add(Thread.currentThread());
      synchronized (numbers) {
        if (numbers.size() < capacity) {
          numbers.add(element);
          break;
        }
      }
      LockSupport.park(this);
      waiting.remove(Thread.currentThread());
    }
    wake();
  }

  public int dequeue() {
    while (true) {
      waiting.add(Thread.currentThread());
      synchronized (numbers) {
        if (!numbers.isEmpty()) {
          int number = numbers.remove();
          wake();
          return number;
        }
      }
      LockSupport.park(this);
      waiting.remove(Thread.currentThread());
    }
  }

  private void wake() {
    waiting.remove(Thread.currentThread());
    waiting.forEach(LockSupport::unpark);
  }

  public int size() {
    synchronized (numbers) {
      return numbers.size();
    }
  }
}
