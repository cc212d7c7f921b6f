package barrier;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Holds threads back until all of them have come, then lets them go on together, round after round.
 *
 * <p>What each wrote before it came is seen by all when they go on. If one of those who wait is interrupted or its time
 * is over, the barrier is broken, for good: the others who wait, and all who come later, get a {@link
 * BrokenBarrierException}. A waiting thread sleeps; it looks at nothing until it is woken.
 */
public class Barrier {

  /**
   * Makes a barrier for so many threads a round.
   *
   * @throws IllegalArgumentException if {@code parties} is less than 1
   */
  public Barrier(int parties) {
    // your code
  }

  /**
   * Waits until all have come.
   *
   * @return how many were still missing when the calling thread had come; 0 for the last one, which does not wait
   * @throws InterruptedException if the thread is interrupted while it waits; the barrier is broken then
   * @throws BrokenBarrierException if the barrier is broken, or breaks while the thread waits
   */
  public int await() throws InterruptedException, BrokenBarrierException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Waits until all have come, but not for longer than this.
   *
   * @param timeout how long to wait at the most; with 0 or less only the last one goes through
   * @return as {@link #await()}
   * @throws TimeoutException if the time is over before all have come; the barrier is broken then
   */
  public int await(long timeout, TimeUnit unit)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns whether the barrier is broken. */
  public boolean isBroken() {
    throw new UnsupportedOperationException("not written yet");
  }
}
