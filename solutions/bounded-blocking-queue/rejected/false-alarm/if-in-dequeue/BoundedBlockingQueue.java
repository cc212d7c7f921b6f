// A consumer that was woken does not look again whether there is a number.
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
    if (numbers.isEmpty()) {
      wait();
    }
    Integer element = numbers.poll();
    notifyAll();
    return element == null ? -1 : element;
  }

  public synchronized int size() {
    return numbers.size();
  }
}
