package rwlock;

/**
 * Lets any number of threads read at the same time, or one write alone.
 *
 * <p>A writer who waits is not overtaken: who comes to read after it lets it write first. What was written is seen by all who
 * lock later. Nobody locks twice without unlocking. A waiting thread sleeps; it looks at nothing until it is woken.
 */
public class RwLock {

  /**
   * Begins to read; waits as long as somebody writes or has been waiting to write.
   *
   * @throws InterruptedException if the thread is interrupted while it waits; nothing has changed then
   */
  public void lockRead() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Ends reading.
   *
   * @throws IllegalMonitorStateException if the calling thread does not read
   */
  public void unlockRead() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Begins to write; waits as long as anybody reads or writes.
   *
   * @throws InterruptedException if the thread is interrupted while it waits; nothing has changed then, and those go on who
   *     had to wait for it
   * @throws IllegalMonitorStateException if the calling thread reads: it would wait for itself
   */
  public void lockWrite() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Ends writing.
   *
   * @throws IllegalMonitorStateException if the calling thread does not write
   */
  public void unlockWrite() {
    throw new UnsupportedOperationException("not written yet");
  }
}
