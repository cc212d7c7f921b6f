// Reads the size of a plain queue while others change it.
import java.util.LinkedList;
import java.util.Queue;

class BoundedBlockingQueue {
  private final Queue<Integer> numbers = new LinkedList<>();
  private final int capacity;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public synchronized void enqueue(int element) throws InterruptedException {
    while (numbers.size() == capacity) {
      wait();
    }
    numbers.add(element);
    notifyAll();
  }

  public synchronized int dequeue() throws InterruptedException {
    while (numbers.isEmpty()) {
      wait();
    }
    int element = numbers.remove();
    notifyAll();
    return element;
  }

  public int size() {
    return numbers.size();
  }
}
