// Takes the permit before it waits and does not put it back when the wait is interrupted.
package semaphore;

import java.util.concurrent.TimeUnit;

public class CountingSemaphore {
  private int balance; // below zero: so many threads wait
  private int wakeups;

  public CountingSemaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException();
    }
    balance = permits;
  }

  public synchronized void acquire() throws InterruptedException {
    if (--balance < 0) {
      do {
        wait();
      } while (wakeups == 0);
      wakeups--;
    }
  }

  public synchronized void release() {
    if (++balance <= 0) {
      wakeups++;
      notify();
    }
  }

  public synchronized boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
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
    return Math.max(0, balance);
  }
}
