// Begins the whole time anew after each wake-up.
package mutex;

import java.util.concurrent.TimeUnit;

public class Mutex {
  private Thread owner;

  public synchronized void lock() throws InterruptedException {
    while (owner != null) {
      wait();
    }
    owner = Thread.currentThread();
  }

  public synchronized boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (owner != null) {
      long left = unit.toNanos(timeout);
      if (left <= 0) {
        return false;
      }
      long before = System.nanoTime();
      wait(left / 1_000_000, (int) (left % 1_000_000));
      if (owner != null && System.nanoTime() - before >= left) {
        return false;
      }
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
