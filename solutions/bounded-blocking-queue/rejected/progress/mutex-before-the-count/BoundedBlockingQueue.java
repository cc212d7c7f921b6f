// Takes the mutex and then waits for room with it in hand: nobody can come in to make room.
import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.Semaphore;

class BoundedBlockingQueue {
  private final Semaphore mutex = new Semaphore(1);
  private final Semaphore room;
  private final Semaphore items = new Semaphore(0);
  private final Queue<Integer> queue = new LinkedList<>();

  public BoundedBlockingQueue(int capacity) {
    room = new Semaphore(capacity);
  }

  public void enqueue(int element) throws InterruptedException {
    mutex.acquire();
    room.acquire();
    queue.offer(element);
    items.release();
    mutex.release();
  }

  public int dequeue() throws InterruptedException {
    mutex.acquire();
    items.acquire();
    int element = queue.poll();
    room.release();
    mutex.release();
    return element;
  }

  public int size() {
    return items.availablePermits();
  }
}
