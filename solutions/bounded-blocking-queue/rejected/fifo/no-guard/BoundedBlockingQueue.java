// Waits for room and for numbers by looking, and guards nothing.
import java.util.LinkedList;
import java.util.Queue;

class BoundedBlockingQueue {
  private final Queue<Integer> queue = new LinkedList<>();
  private final int capacity;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public void enqueue(int element) throws InterruptedException {
    while (queue.size() == capacity) {
      Thread.yield();
    }
    queue.add(element);
  }

  public int dequeue() throws InterruptedException {
    while (queue.isEmpty()) {
      Thread.yield();
    }
    return queue.remove();
  }

  public int size() {
    return queue.size();
  }
}
