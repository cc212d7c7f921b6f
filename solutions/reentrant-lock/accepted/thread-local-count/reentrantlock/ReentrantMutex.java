package reentrantlock;

import java.util.concurrent.atomic.AtomicReference;

/** Counts in each thread's own pocket; between threads only the owner is shared. */
public class ReentrantMutex {
  private final AtomicReference<Thread> owner = new AtomicReference<>();
  private final ThreadLocal<Integer> mine = ThreadLocal.withInitial(() -> 0);

  public void lock() throws InterruptedException {
    if (!tryLock()) {
      synchronized (this) {
        while (!tryLock()) {
          wait();
        }
      }
    }
  }

  public boolean tryLock() {
    if (mine.get() == 0 && !owner.compareAndSet(null, Thread.currentThread())) {
      return false;
    }
    mine.set(mine.get() + 1);
    return true;
  }

  public void unlock() {
    if (mine.get() == 0) {
      throw new IllegalMonitorStateException();
    }
    mine.set(mine.get() - 1);
    if (mine.get() == 0) {
      synchronized (this) {
        owner.set(null);
        notifyAll();
      }
    }
  }

  public int holds() {
    return mine.get();
  }
}
