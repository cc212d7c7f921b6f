package semaphore;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Uses an explicit lock with one condition; awaitNanos keeps the account of the time that is left. */
public class CountingSemaphore {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition freed = lock.newCondition();
  private int permits;

  public CountingSemaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException("permits < 0");
    }
    this.permits = permits;
  }

  public void acquire() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (permits == 0) {
        freed.await();
      }
      permits--;
    } finally {
      lock.unlock();
    }
  }

  public void release() {
    lock.lock();
    try {
      permits++;
      freed.signal();
    } finally {
      lock.unlock();
    }
  }

  public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    long left = unit.toNanos(timeout);
    lock.lockInterruptibly();
    try {
      while (permits == 0) {
        if (left <= 0) {
          return false;
        }
        left = freed.awaitNanos(left);
      }
      permits--;
      return true;
    } finally {
      lock.unlock();
    }
  }

  public int availablePermits() {
    lock.lock();
    try {
      return permits;
    } finally {
      lock.unlock();
    }
  }
}
