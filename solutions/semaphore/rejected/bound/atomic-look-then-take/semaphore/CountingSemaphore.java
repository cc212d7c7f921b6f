// Uses an AtomicInteger, but tests and decrements in two calls; each call is atomic, the pair is
// not.
package semaphore;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class CountingSemaphore {
  private final AtomicInteger permits;

  public CountingSemaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException();
    }
    this.permits = new AtomicInteger(permits);
  }

  public void acquire() throws InterruptedException {
    while (true) {
      if (permits.get() > 0) {
        permits.decrementAndGet();
        return;
      }
      synchronized (this) {
        while (permits.get() <= 0) {
          wait();
        }
      }
    }
  }

  public synchronized void release() {
    permits.incrementAndGet();
    notifyAll();
  }

  public synchronized boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (permits.get() <= 0) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000 + 1);
    }
    permits.decrementAndGet();
    return true;
  }

  public int availablePermits() {
    return permits.get();
  }
}
