// Counts what was put in and never what was taken out.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

class BoundedBlockingQueue {
  private final ArrayBlockingQueue<Integer> queue;
  private final AtomicInteger count = new AtomicInteger();

  public BoundedBlockingQueue(int capacity) {
    queue = new ArrayBlockingQueue<>(capacity);
  }

  public void enqueue(int element) throws InterruptedException {
    queue.put(element);
    count.incrementAndGet();
  }

  public int dequeue() throws InterruptedException {
    return queue.take();
  }

  public int size() {
    return count.get();
  }
}
