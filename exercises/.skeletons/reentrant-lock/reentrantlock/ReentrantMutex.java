package reentrantlock;

/**
 * Is a lock that its owner may take again: it is free only after as many unlocks as there were locks.
 *
 * <p>What the owner wrote before its last {@code unlock} is seen by the next owner. No order among waiting threads is
 * asked. A waiting thread sleeps; it looks at nothing until it is woken.
 */
public class ReentrantMutex {

  /**
   * Takes the lock once more: at once if it is free or the calling thread has it already, otherwise waits.
   *
   * @throws InterruptedException if the thread is interrupted while it waits; nothing has changed then
   */
  public void lock() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Takes the lock once more if that needs no waiting; returns whether it did. */
  public boolean tryLock() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Undoes one lock of the calling thread; the last one frees the lock and lets one of those go on who wait.
   *
   * @throws IllegalMonitorStateException if the calling thread does not have the lock; nothing has changed then
   */
  public void unlock() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns how many unlocks the calling thread still owes; 0 if it does not have the lock. */
  public int holds() {
    throw new UnsupportedOperationException("not written yet");
  }
}
