// Counts itself before it waits: a thread that was called back leaves its mark.
package reentrantlock;

public class ReentrantMutex {
  private Thread owner;
  private int holds;

  public synchronized void lock() throws InterruptedException {
    Thread me = Thread.currentThread();
    boolean mine = owner == me;
    holds++;
    while (owner != null && owner != me) {
      wait();
    }
    if (!mine) {
      holds = 1;
    }
    owner = me;
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
