// Never waits for room.
import java.util.ArrayDeque;
import java.util.Queue;

class BoundedBlockingQueue {
  private final Queue<Integer> numbers = new ArrayDeque<>();

  public BoundedBlockingQueue(int capacity) {}

  public synchronized void enqueue(int element) throws InterruptedException {
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
