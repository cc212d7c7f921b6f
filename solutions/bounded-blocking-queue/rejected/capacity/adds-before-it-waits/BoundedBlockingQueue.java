// Puts the number in first and waits for room afterwards.
import java.util.ArrayDeque;
import java.util.Queue;

class BoundedBlockingQueue {
  private final Queue<Integer> numbers = new ArrayDeque<>();
  private final int capacity;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public synchronized void enqueue(int element) throws InterruptedException {
    numbers.add(element);
    notifyAll();
    while (numbers.size() > capacity + 1) {
      wait();
    }
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
