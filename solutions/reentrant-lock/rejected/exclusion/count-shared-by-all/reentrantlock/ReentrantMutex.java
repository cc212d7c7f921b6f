// Shares one count among all: whoever comes while it is above 0 is let in.
package reentrantlock;

public class ReentrantMutex {
  private Thread owner;
  private int holds;

  public synchronized void lock() throws InterruptedException {
    Thread me = Thread.currentThread();
    while (owner != null && owner != me && holds == 0) {
      wait();
    }
    owner = me;
    holds++;
  }

  public synchronized boolean tryLock() {
    Thread me = Thread.currentThread();
    if (owner != null && owner != me && holds == 0) {
      return false;
    }
    owner = me;
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
    return owner == Thread.currentThread() ? holds : 0;
  }
}
