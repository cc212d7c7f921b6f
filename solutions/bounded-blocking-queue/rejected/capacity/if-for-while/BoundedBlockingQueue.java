// A producer that was woken does not look again: two of them put in where there is room for one.
import java.util.ArrayDeque;
import java.util.Queue;

class BoundedBlockingQueue {
  private final Queue<Integer> numbers = new ArrayDeque<>();
  private final int capacity;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public synchronized void enqueue(int element) throws InterruptedException {
    if (numbers.size() == capacity) {
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

  public synchronized int size() {
    return numbers.size();
  }
}
