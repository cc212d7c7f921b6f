// Counts down before it looks who asks.
package reentrantlock;

public class ReentrantMutex {
  private Thread owner;
  private int holds;

  public synchronized void lock() throws InterruptedException {
    Thread me = Thread.currentThread();
    while (owner != null && owner != me) {
      wait();
    }
    owner = me;
    holds++;
  }

  public synchronized boolean tryLock() {
    Thread me = Thread.currentThread();
    if (owner != null && owner != me) {
      return false;
    }
    owner = me;
    holds++;
    return true;
  }

  public synchronized void unlock() {
    holds--;
    if (owner != Thread.currentThread()) {
      throw new IllegalMonitorStateException("not the owner");
    }
    if (holds == 0) {
      owner = null;
      notify();
    }
  }

  public synchronized int holds() {
    return owner == Thread.currentThread() ? holds : 0;
  }
}
