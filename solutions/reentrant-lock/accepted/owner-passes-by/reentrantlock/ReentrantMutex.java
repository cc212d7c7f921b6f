package reentrantlock;

/** Lets the owner in again without the monitor: only the owner itself can ever read its own name there. */
public class ReentrantMutex {
  private volatile Thread owner;
  private int holds;

  public void lock() throws InterruptedException {
    if (owner == Thread.currentThread()) {
      holds++;
      return;
    }
    synchronized (this) {
      while (owner != null) {
        wait();
      }
      owner = Thread.currentThread();
      holds = 1;
    }
  }

  public boolean tryLock() {
    if (owner == Thread.currentThread()) {
      holds++;
      return true;
    }
    synchronized (this) {
      if (owner != null) {
        return false;
      }
      owner = Thread.currentThread();
      holds = 1;
      return true;
    }
  }

  public void unlock() {
    if (owner != Thread.currentThread()) {
      throw new IllegalMonitorStateException();
    }
    if (--holds > 0) {
      return;
    }
    synchronized (this) {
      owner = null;
      notifyAll();
    }
  }

  public int holds() {
    return owner == Thread.currentThread() ? holds : 0;
  }
}
