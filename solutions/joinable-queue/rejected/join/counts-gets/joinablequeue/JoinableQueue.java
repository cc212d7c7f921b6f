// Counts down when an item is taken, not when the work on it is done.
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
    unfinished--;
    notifyAll();
    return items.removeFirst();
  }

  public synchronized void taskDone() {
    if (unfinished < 0) {
      throw new IllegalStateException();
    }
  }

  public synchronized void join() throws InterruptedException {
    while (unfinished > 0) {
      wait();
    }
  }
}
