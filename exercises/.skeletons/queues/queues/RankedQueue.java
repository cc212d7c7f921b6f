package queues;

import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/**
 * Gives the smallest item first, and of equal ones the oldest. A waiting thread sleeps; it looks at nothing until it is woken.
 *
 * @param <E> what an item is; never null
 */
public class RankedQueue<E> implements Waiting<E> {

  /** Makes an empty queue; what comes first in this order is taken first. */
  public RankedQueue(Comparator<? super E> order) {
    // your code
  }

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
