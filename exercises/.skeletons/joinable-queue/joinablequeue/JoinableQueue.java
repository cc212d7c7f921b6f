package joinablequeue;

/**
 * Is a queue without an upper limit that knows when the work on its items is over.
 *
 * <p>Items come out in the order in which they came in. Each item that was put is unfinished until somebody says that one
 * more is done; who says so need not be the one who took it. A waiting thread sleeps; it looks at nothing until it is
 * woken.
 *
 * @param <E> what an item is; never null
 */
public class JoinableQueue<E> {

  /** Puts an item at the end; there is one more unfinished. Never waits. */
  public void put(E item) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Takes the first item out; waits as long as there is none. It is still unfinished.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public E get() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Says that one more item is finished.
   *
   * @throws IllegalStateException if none is unfinished; nothing has changed then
   */
  public void taskDone() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Waits until no item is unfinished; returns at once if none is. Any number of threads may wait.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public void join() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }
}
