package event;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Waits on a condition, which counts down what is left of the time by itself. */
public class Event {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition isSet = lock.newCondition();
  private boolean set;

  public void set() {
    lock.lock();
    try {
      set = true;
      isSet.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public void clear() {
    lock.lock();
    try {
      set = false;
    } finally {
      lock.unlock();
    }
  }

  public boolean isSet() {
    lock.lock();
    try {
      return set;
    } finally {
      lock.unlock();
    }
  }

  public void await() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!set) {
        isSet.await();
      }
    } finally {
      lock.unlock();
    }
  }

  public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
    long left = unit.toNanos(timeout);
    lock.lockInterruptibly();
    try {
      while (!set) {
        if (left <= 0) {
          return false;
        }
        left = isSet.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }
}
