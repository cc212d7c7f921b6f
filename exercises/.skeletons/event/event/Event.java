package event;

import java.util.concurrent.TimeUnit;

/**
 * Is a flag on which any number of threads can wait: cleared at first; when it is set, all who wait go on.
 *
 * <p>It stays set until somebody clears it: who comes while it is set does not wait at all. Whoever has not come
 * back from {@code await} when the event is cleared again may go on, or wait for the next time. What a thread
 * wrote before {@code set} is seen by all who go on because of it. A waiting thread sleeps; it looks at nothing
 * until it is woken.
 */
public class Event {

  /** Sets the event, if it is not set already, and lets all who wait go on. */
  public void set() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Clears the event, if it is not clear already: from now on, who comes waits. */
  public void clear() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns whether the event is set at this moment. */
  public boolean isSet() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Waits until the event is set; returns at once if it is.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public void await() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Waits until the event is set, or until the time is over.
   *
   * @param timeout how long to wait at the most, over all; with 0 or less it looks once and does not wait
   * @param unit the unit of {@code timeout}
   * @return true as soon as the event is set; false if the time passed before
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }
}
