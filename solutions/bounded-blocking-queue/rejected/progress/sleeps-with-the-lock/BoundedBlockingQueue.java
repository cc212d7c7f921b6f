// Sleeps inside synchronized: as long as it waits for a number, nobody can put one in.
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
      Thread.sleep(10);
    }
    numbers.add(element);
  }

  public synchronized int dequeue() throws InterruptedException {
    while (numbers.isEmpty()) {
      Thread.sleep(10);
    }
    return numbers.remove();
  }

  public synchronized int size() {
    return numbers.size();
  }
}
