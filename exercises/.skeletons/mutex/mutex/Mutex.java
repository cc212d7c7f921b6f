package mutex;

import java.util.concurrent.TimeUnit;

/**
 * Is a lock that one thread at a time can have: its owner.
 *
 * <p>What the owner wrote before {@code unlock} is seen by the next owner. No order among waiting threads is asked,
 * nor what happens if the owner locks again. A waiting thread sleeps; it looks at nothing until it is woken.
 */
public class Mutex {

  /**
   * Makes the calling thread the owner; waits as long as another one is.
   *
   * @throws InterruptedException if the thread is interrupted while it waits; it has then not become the owner
   */
  public void lock() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Makes the calling thread the owner if the lock is free or becomes free in time.
   *
   * @param timeout how long to wait at the most, over all; with 0 or less it looks once and does not wait
   * @param unit the unit of {@code timeout}
   * @return true if the thread became the owner, as soon as it did; false if the time passed before
   * @throws InterruptedException if the thread is interrupted while it waits; it has then not become the owner
   */
  public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Frees the lock and lets one of those go on who wait for it.
   *
   * @throws IllegalMonitorStateException if the calling thread is not the owner; nothing has changed then
   */
  public void unlock() {
    throw new UnsupportedOperationException("not written yet");
  }
}
