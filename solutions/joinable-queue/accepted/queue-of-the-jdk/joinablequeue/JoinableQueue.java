package joinablequeue;

import java.util.concurrent.LinkedBlockingQueue;

/** Leaves the items to a queue of the JDK's and counts beside it. */
public class JoinableQueue<E> {
  private final LinkedBlockingQueue<E> items = new LinkedBlockingQueue<>();
  private final Object counting = new Object();
  private int unfinished;

  public void put(E item) {
    synchronized (counting) {
      unfinished++; // before anybody can take it and be done
    }
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
