// Takes two threads of the same priority for the same owner.
package reentrantlock;

public class ReentrantMutex {
  private Integer owner;
  private int holds;

  public synchronized void lock() throws InterruptedException {
    Integer me = Thread.currentThread().getPriority();
    while (owner != null && !owner.equals(me)) {
      wait();
    }
    owner = me;
    holds++;
  }

  public synchronized boolean tryLock() {
    Integer me = Thread.currentThread().getPriority();
    if (owner != null && !owner.equals(me)) {
      return false;
    }
    owner = me;
    holds++;
    return true;
  }

  public synchronized void unlock() {
    if (!Integer.valueOf(Thread.currentThread().getPriority()).equals(owner)) {
      throw new IllegalMonitorStateException("not the owner");
    }
    holds--;
    if (holds == 0) {
      owner = null;
      notify();
    }
  }

  public synchronized int holds() {
    return Integer.valueOf(Thread.currentThread().getPriority()).equals(owner) ? holds : 0;
  }
}
