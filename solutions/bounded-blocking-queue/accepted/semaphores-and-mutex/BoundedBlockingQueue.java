import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.Semaphore;

class BoundedBlockingQueue {
  private final Semaphore mutex = new Semaphore(1);
  private final Semaphore empty;
  private final Semaphore full = new Semaphore(0);
  private final Queue<Integer> queue = new LinkedList<>();

  public BoundedBlockingQueue(int capacity) {
    empty = new Semaphore(capacity, true);
  }

  public void enqueue(int element) throws InterruptedException {
    empty.acquire();
    mutex.acquire();
    queue.offer(element);
    mutex.release();
    full.release();
  }

  public int dequeue() throws InterruptedException {
    full.acquire();
    mutex.acquire();
    int element = queue.poll();
    mutex.release();
    empty.release();
    return element;
  }

  public int size() {
    mutex.acquireUninterruptibly();
    int size = queue.size();
    mutex.release();
    return size;
  }
}
