// Goes on as soon as one task is done.
package joinablequeue;

import java.util.ArrayDeque;

public class JoinableQueue<E> {
  private final ArrayDeque<E> items = new ArrayDeque<>();
  private int unfinished;

  public synchronized void put(E item) {
    items.addLast(item);
    unfinished++;
    notifyAll();
  }

  public synchronized E get() throws InterruptedException {
    while (items.isEmpty()) {
      wait();
    }
    return items.removeFirst();
  }

  public synchronized void taskDone() {
    if (unfinished == 0) {
      throw new IllegalStateException("more tasks done than put");
    }
    unfinished--;
    notifyAll();
  }

  public synchronized void join() throws InterruptedException {
    int before = unfinished;
    while (unfinished > 0 && unfinished >= before) {
      wait();
    }
  }
}
