// Counts below 0: the next task then counts for nothing.
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
    unfinished--;
    if (unfinished == 0) {
      notifyAll();
    }
  }

  public synchronized void join() throws InterruptedException {
    while (unfinished > 0) {
      wait();
    }
  }
}
