// Counts room and numbers rightly, but a producer and a consumer work on the same list at the same time.
import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.Semaphore;

class BoundedBlockingQueue {
  private final Semaphore room;
  private final Semaphore items = new Semaphore(0);
  private final Queue<Integer> queue = new LinkedList<>();

  public BoundedBlockingQueue(int capacity) {
    room = new Semaphore(capacity);
  }

  public void enqueue(int element) throws InterruptedException {
    room.acquire();
    queue.offer(element);
    items.release();
  }

  public int dequeue() throws InterruptedException {
    items.acquire();
    int element = queue.poll();
    room.release();
    return element;
  }

  public int size() {
    return items.availablePermits();
  }
}
