import java.util.ArrayDeque;
import java.util.Queue;

/** Guards a plain queue with the object's own monitor. */
public class BoundedBlockingQueue {
  private final int capacity;
  private final Queue<Integer> numbers = new ArrayDeque<>();

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public synchronized void enqueue(int element) throws InterruptedException {
    while (numbers.size() == capacity) {
      wait();
    }
    numbers.add(element);
    notifyAll(); // one notify might wake another producer, who can do nothing with it
  }

  public synchronized int dequeue() throws InterruptedException {
    while (numbers.isEmpty()) {
      wait();
    }
    int element = numbers.remove();
    notifyAll();
    return element;
  }

  public synchronized int size() {
    return numbers.size();
  }
}
