// Counts waiting threads as negative permits: fine inside, but the reader is told -2 free permits.
package semaphore;

import java.util.concurrent.TimeUnit;

public class CountingSemaphore {
  private int balance;
  private int wakeups;

  public CountingSemaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException();
    }
    balance = permits;
  }

  public synchronized void acquire() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (--balance < 0) {
      try {
        do {
          wait();
        } while (wakeups == 0);
        wakeups--;
      } catch (InterruptedException e) {
        balance++;
        throw e;
      }
    }
  }

  public synchronized void release() {
    if (++balance <= 0) {
      wakeups++;
      notify();
    }
  }

  public synchronized boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
    while (balance <= 0) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000 + 1);
    }
    balance--;
    return true;
  }

  public synchronized int availablePermits() {
    return balance;
  }
}
