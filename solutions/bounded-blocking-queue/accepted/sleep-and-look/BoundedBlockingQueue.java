import java.util.LinkedList;
import java.util.List;

/** Sleeps a little between two looks; late, but right, since it looks under the lock. */
class BoundedBlockingQueue {
  private final List<Integer> list = new LinkedList<>();
  private final int capacity;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public void enqueue(int element) throws InterruptedException {
    for (;;) {
      synchronized (list) {
        if (list.size() < capacity) {
          list.add(element);
          return;
        }
      }
      Thread.sleep(10);
    }
  }

  public int dequeue() throws InterruptedException {
    for (;;) {
      synchronized (list) {
        if (!list.isEmpty()) {
          return list.remove(0);
        }
      }
      Thread.sleep(10);
    }
  }

  public int size() {
    synchronized (list) {
      return list.size();
    }
  }
}
