package queues;

import java.util.concurrent.TimeUnit;

/**
 * Holds items for threads that wait for them; without an upper limit. Given: leave it as it is.
 *
 * @param <E> what an item is; never null
 */
public interface Waiting<E> {

  /** Puts an item in. Never waits. */
  void put(E item);

  /**
   * Takes the item out whose turn it is; waits as long as there is none.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  E take() throws InterruptedException;

  /**
   * Takes the item out whose turn it is, or gives up.
   *
   * @param timeout how long to wait at the most, over all; with 0 or less it looks once and does not wait
   * @return the item, as soon as there is one; null if the time passed before
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  E poll(long timeout, TimeUnit unit) throws InterruptedException;
}
