package semaphore;

import java.util.concurrent.TimeUnit;

/** Guards a counter with the object's own monitor; a waiter looks again after each wake-up. */
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
    notify(); // one permit, one waiter; all waiters wait for the same thing, so any of them will do
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

  /** Makes the promise of InterruptedException hold also where a permit is free and nobody would wait. */
  private static void refuseInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
