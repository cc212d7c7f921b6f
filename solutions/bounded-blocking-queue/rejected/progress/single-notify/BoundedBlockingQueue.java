// Wakes one thread, and it may be one of the wrong side.
import java.util.ArrayDeque;
import java.util.Queue;

class BoundedBlockingQueue {
  private final Queue<Integer> numbers = new ArrayDeque<>();
  private final int capacity;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public synchronized void enqueue(int element) throws InterruptedException {
    while (numbers.size() == capacity) {
      wait();
    }
    numbers.add(element);
    notify();
  }

  public synchronized int dequeue() throws InterruptedException {
    while (numbers.isEmpty()) {
      wait();
    }
    int element = numbers.remove();
    notify();
    return element;
  }

  public synchronized int size() {
    return numbers.size();
  }
}
