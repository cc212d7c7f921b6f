package queues;

import java.util.concurrent.TimeUnit;

/**
 * Gives the newest item first. A waiting thread sleeps; it looks at nothing until it is woken.
 *
 * @param <E> what an item is; never null
 */
public class LifoQueue<E> implements Waiting<E> {

  @Override
  public void put(E item) {
    throw new UnsupportedOperationException("not written yet");
  }

  @Override
  public E take() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  @Override
  public E poll(long timeout, TimeUnit unit) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }
}
