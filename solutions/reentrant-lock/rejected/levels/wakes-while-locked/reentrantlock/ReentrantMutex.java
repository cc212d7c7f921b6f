// Wakes at the first unlock only, when nobody can come in yet.
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
    if (owner != Thread.currentThread()) {
      throw new IllegalMonitorStateException("not the owner");
    }
    if (holds-- > 1) {
      notify();
    }
    if (holds == 0) {
      owner = null;
    }
  }

  public synchronized int holds() {
    return owner == Thread.currentThread() ? holds : 0;
  }
}
