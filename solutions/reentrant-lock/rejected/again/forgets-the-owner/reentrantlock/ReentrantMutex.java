// Compares with a field that nobody ever fills.
package reentrantlock;

public class ReentrantMutex {
  private Thread owner;
  private int holds;

  public synchronized void lock() throws InterruptedException {
    Thread me = Thread.currentThread();
    while (holds > 0 && owner != me) {
      wait();
    }
    holds++;
  }

  public synchronized boolean tryLock() {
    Thread me = Thread.currentThread();
    if (holds > 0 && owner != me) {
      return false;
    }
    holds++;
    return true;
  }

  public synchronized void unlock() {
    if (holds == 0) {
      throw new IllegalMonitorStateException("not locked");
    }
    holds--;
    if (holds == 0) {
      owner = null;
      notify();
    }
  }

  public synchronized int holds() {
    return holds;
  }
}
