// Wakes first, frees afterwards and outside the monitor.
package mutex;

import java.util.concurrent.TimeUnit;

public class Mutex {
  private volatile Thread owner;

  public synchronized void lock() throws InterruptedException {
    while (owner != null) {
      wait();
    }
    owner = Thread.currentThread();
  }

  public synchronized boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (owner != null) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000, (int) (left % 1_000_000));
    }
    owner = Thread.currentThread();
    return true;
  }

  public void unlock() {
    if (owner != Thread.currentThread()) {
      throw new IllegalMonitorStateException("not the owner");
    }
    synchronized (this) {
      notify();
    }
    owner = null;
  }
}
