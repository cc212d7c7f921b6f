// Looks outside the monitor, sleeps inside: the wake-up in between is missed.
package mutex;

import java.util.concurrent.TimeUnit;

public class Mutex {
  private volatile Thread owner;

  public void lock() throws InterruptedException {
    while (!take()) {
      synchronized (this) {
        wait();
      }
    }
  }

  private synchronized boolean take() {
    if (owner != null) {
      return false;
    }
    owner = Thread.currentThread();
    return true;
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

  public synchronized void unlock() {
    if (owner != Thread.currentThread()) {
      throw new IllegalMonitorStateException("not the owner");
    }
    owner = null;
    notify(); // one lock, one new owner
  }
}
