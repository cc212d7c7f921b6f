// Waits the whole timeout anew after each wake-up that brought it nothing.
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
    if (permits == 0 && timeout <= 0) {
      return false;
    }
    while (permits == 0) {
      long began = System.nanoTime();
      wait(Math.max(1, unit.toMillis(timeout)));
      if (permits == 0 && System.nanoTime() - began >= unit.toNanos(timeout)) {
        return false;
      }
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
