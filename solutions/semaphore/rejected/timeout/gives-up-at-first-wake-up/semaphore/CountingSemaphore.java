// Waits once and gives up if the permit that it was woken for is gone, long before its time is up.
package semaphore;

import java.util.concurrent.TimeUnit;

public class CountingSemaphore {
  private int permits;

  public CountingSemaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException("negative number of permits: " + permits);
    }
    this.permits = permits;
  }

  public synchronized void acquire() throws InterruptedException {
    refuseInterrupted();
    while (permits == 0) {
      wait();
    }
    permits--;
  }

  public synchronized void release() {
    permits++;
    notify();
  }

  public synchronized boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    refuseInterrupted();
    long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
    long left = deadline - System.nanoTime();
    if (permits == 0 && left > 0) {
      wait(left / 1_000_000 + 1);
    }
    if (permits == 0) {
      return false;
    }
    permits--;
    return true;
  }

  public synchronized int availablePermits() {
    return permits;
  }

  private static void refuseInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
