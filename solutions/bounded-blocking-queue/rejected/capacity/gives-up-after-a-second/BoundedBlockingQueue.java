// Waits for room for a second and puts the number in, room or not.
import java.util.ArrayDeque;
import java.util.Queue;

class BoundedBlockingQueue {
  private final Queue<Integer> numbers = new ArrayDeque<>();
  private final int capacity;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public synchronized void enqueue(int element) throws InterruptedException {
    long end = System.nanoTime() + 1_000_000_000L;
    while (numbers.size() == capacity && System.nanoTime() < end) {
      wait(1_000);
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
