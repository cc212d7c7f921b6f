// Counts without a lock.
package joinablequeue;

import java.util.concurrent.LinkedBlockingQueue;

public class JoinableQueue<E> {
  private final LinkedBlockingQueue<E> items = new LinkedBlockingQueue<>();
  private final Object counting = new Object();
  private int unfinished;

  public void put(E item) {
    unfinished++;
    items.add(item);
  }

  public E get() throws InterruptedException {
    return items.take();
  }

  public void taskDone() {
    synchronized (counting) {
      if (unfinished == 0) {
        throw new IllegalStateException();
      }
      if (--unfinished == 0) {
        counting.notifyAll();
      }
    }
  }

  public void join() throws InterruptedException {
    synchronized (counting) {
      while (unfinished > 0) {
        counting.wait();
      }
    }
  }
}
