// Remembers a release in a flag instead of counting: two releases before the first waiter runs are
// one.
package semaphore;

import java.util.concurrent.TimeUnit;

public class CountingSemaphore {
  private int permits;
  private boolean signalled;
  private int waiting;

  public CountingSemaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException();
    }
    this.permits = permits;
  }

  public synchronized void acquire() throws InterruptedException {
    if (permits > 0) {
      permits--;
      return;
    }
    waiting++;
    try {
      while (!signalled) {
        wait();
      }
      signalled = false;
    } finally {
      waiting--;
    }
  }

  public synchronized void release() {
    if (waiting > 0) {
      signalled = true;
      notifyAll();
    } else {
      permits++;
    }
  }

  public synchronized boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (permits == 0) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000 + 1);
    }
    permits--;
    return true;
  }

  public synchronized int availablePermits() {
    return permits;
  }
}
