package semaphore;

import java.util.concurrent.TimeUnit;

/**
 * Lets a limited number of threads pass: each takes a permit on the way in and gives it back on the way out.
 *
 * <p>Permits belong to the semaphore, not to threads: any thread may give one back, also one that never took
 * any, and the count may rise above what it was at the beginning. No order among waiting threads is asked.
 * A waiting thread sleeps; it uses no processor time and looks at nothing until it is woken.
 */
public class CountingSemaphore {

  /**
   * Makes a semaphore with so many free permits; with 0, every thread waits until a permit is given.
   *
   * @throws IllegalArgumentException if {@code permits} is negative
   */
  public CountingSemaphore(int permits) {
    // your code
  }

  /**
   * Takes one permit; waits as long as none is free.
   *
   * @throws InterruptedException if the thread is interrupted, on the way in or while it waits; it has then
   *     taken no permit
   */
  public void acquire() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Gives one permit back and so lets a waiting thread go on, if there is one. Never waits for a permit. */
  public void release() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Takes one permit if one is free at once or becomes free in time.
   *
   * @param timeout how long to wait at the most, over all; with 0 or less it looks once and does not wait
   * @param unit the unit of {@code timeout}
   * @return true if a permit was taken, as soon as it was; false if the time passed, and then none was taken
   * @throws InterruptedException if the thread is interrupted, on the way in or while it waits; it has then
   *     taken no permit
   */
  public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns how many permits are free at this moment, 0 or more, however many threads wait. */
  public int availablePermits() {
    throw new UnsupportedOperationException("not written yet");
  }
}
