// Tells how much room is left.
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

class BoundedBlockingQueue {
  private final Semaphore room;
  private final Semaphore items = new Semaphore(0);
  private final ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>();

  public BoundedBlockingQueue(int capacity) {
    room = new Semaphore(capacity);
  }

  public void enqueue(int element) throws InterruptedException {
    room.acquire();
    queue.add(element);
    items.release();
  }

  public int dequeue() throws InterruptedException {
    items.acquire();
    int element = queue.remove();
    room.release();
    return element;
  }

  public int size() {
    return room.availablePermits();
  }
}
