// Counts a task after others can take it, and so must let them be done below 0.
package joinablequeue;

import java.util.concurrent.LinkedBlockingQueue;

public class JoinableQueue<E> {
  private final LinkedBlockingQueue<E> items = new LinkedBlockingQueue<>();
  private final Object counting = new Object();
  private int unfinished;

  public void put(E item) {
    items.add(item);
    synchronized (counting) {
      unfinished++;
    }
  }

  public E get() throws InterruptedException {
    return items.take();
  }

  public void taskDone() {
    synchronized (counting) {
      if (unfinished < 0) {
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
