// Throws a number away when there is no room.
import java.util.concurrent.LinkedBlockingQueue;

class BoundedBlockingQueue {
  private final LinkedBlockingQueue<Integer> queue;

  public BoundedBlockingQueue(int capacity) {
    queue = new LinkedBlockingQueue<>(capacity);
  }

  public void enqueue(int element) throws InterruptedException {
    queue.offer(element);
  }

  public int dequeue() throws InterruptedException {
    return queue.take();
  }

  public int size() {
    return queue.size();
  }
}
