// Lowers the count when it begins to wait and does not put it back when it gives up: a permit is
// lost for good.
package semaphore;

import java.util.concurrent.TimeUnit;

public class CountingSemaphore {
  private int permits;
  private int waiting;

  public CountingSemaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException();
    }
    this.permits = permits;
  }

  public synchronized void acquire() throws InterruptedException {
    while (permits - waiting <= 0) {
      wait();
    }
    permits--;
  }

  public synchronized void release() {
    permits++;
    notifyAll();
  }

  public synchronized boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    if (permits - waiting > 0) {
      permits--;
      return true;
    }
    waiting++;
    while (permits == 0) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000 + 1);
    }
    waiting--;
    permits--;
    return true;
  }

  public synchronized int availablePermits() {
    return Math.max(0, permits - waiting);
  }
}
