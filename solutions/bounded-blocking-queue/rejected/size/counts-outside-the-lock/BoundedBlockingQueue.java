// Raises and lowers a volatile counter outside the lock: two at once, and it is wrong for ever.
import java.util.ArrayDeque;
import java.util.Queue;

class BoundedBlockingQueue {
  private final Queue<Integer> numbers = new ArrayDeque<>();
  private final int capacity;
  private volatile int count;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public void enqueue(int element) throws InterruptedException {
    synchronized (this) {
      while (numbers.size() == capacity) {
        wait();
      }
      numbers.add(element);
      notifyAll();
    }
    count++;
  }

  public int dequeue() throws InterruptedException {
    int element;
    synchronized (this) {
      while (numbers.isEmpty()) {
        wait();
      }
      element = numbers.remove();
      notifyAll();
    }
    count--;
    return element;
  }

  public int size() {
    return count;
  }
}
