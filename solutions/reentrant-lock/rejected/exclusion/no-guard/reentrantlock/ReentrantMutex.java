// Looks and takes in two steps, with nothing around them.
package reentrantlock;

public class ReentrantMutex {
  private volatile Thread owner;
  private int holds;

  public void lock() throws InterruptedException {
    Thread me = Thread.currentThread();
    while (owner != null && owner != me) {
      Thread.yield();
    }
    owner = me;
    holds++;
  }

  public boolean tryLock() {
    Thread me = Thread.currentThread();
    if (owner != null && owner != me) {
      return false;
    }
    owner = me;
    holds++;
    return true;
  }

  public void unlock() {
    if (owner != Thread.currentThread()) {
      throw new IllegalMonitorStateException("not the owner");
    }
    holds--;
    if (holds == 0) {
      owner = null;
    }
  }

  public int holds() {
    return owner == Thread.currentThread() ? holds : 0;
  }
}
