// Is a mutex: holds a lock from acquire to release, so that the other permits are never used.
package semaphore;

import java.util.concurrent.TimeUnit;

public class CountingSemaphore {
  private int permits;
  private boolean busy;

  public CountingSemaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException();
    }
    this.permits = permits;
  }

  public synchronized void acquire() throws InterruptedException {
    while (busy || permits == 0) {
      wait();
    }
    busy = true;
    permits--;
  }

  public synchronized void release() {
    busy = false;
    permits++;
    notifyAll();
  }

  public synchronized boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (busy || permits == 0) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000 + 1);
    }
    busy = true;
    permits--;
    return true;
  }

  public synchronized int availablePermits() {
    return permits;
  }
}
