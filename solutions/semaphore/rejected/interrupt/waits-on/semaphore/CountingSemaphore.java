// Catches the interrupt inside the loop and goes on waiting: the thread cannot be called back.
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
      try {
        wait();
      } catch (InterruptedException e) {
        continue;
      }
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
    while (permits == 0) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000, (int) (left % 1_000_000));
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
