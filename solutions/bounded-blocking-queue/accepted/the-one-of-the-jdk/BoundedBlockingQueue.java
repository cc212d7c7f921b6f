import java.util.concurrent.ArrayBlockingQueue;

/** Leaves everything to the queue that the JDK has. */
class BoundedBlockingQueue {
  private final ArrayBlockingQueue<Integer> queue;

  public BoundedBlockingQueue(int capacity) {
    queue = new ArrayBlockingQueue<>(capacity);
  }

  public void enqueue(int element) throws InterruptedException {
    queue.put(element);
  }

  public int dequeue() throws InterruptedException {
    return queue.take();
  }

  public int size() {
    return queue.size();
  }
}
