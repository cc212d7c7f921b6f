package barrier;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Makes a new object for each round; a waiter holds on to that of its own. */
public class Barrier {
  private static final class Round {
    int here;
    boolean complete;
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final int parties;
  private Round current = new Round();
  private boolean broken;

  public Barrier(int parties) {
    if (parties <= 0) {
      throw new IllegalArgumentException();
    }
    this.parties = parties;
  }

  public int await() throws InterruptedException, BrokenBarrierException {
    try {
      return await(Long.MAX_VALUE);
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  public int await(long timeout, TimeUnit unit)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    return await(unit.toNanos(timeout));
  }

  private int await(long nanos) throws InterruptedException, BrokenBarrierException, TimeoutException {
    lock.lockInterruptibly();
    try {
      if (broken) {
        throw new BrokenBarrierException();
      }
      Round mine = current;
      int index = parties - ++mine.here;
      if (index == 0) {
        mine.complete = true;
        current = new Round();
        changed.signalAll();
        return 0;
      }
      while (!mine.complete && !broken) {
        if (nanos <= 0) {
          breakIt();
          throw new TimeoutException();
        }
        try {
          nanos = changed.awaitNanos(nanos);
        } catch (InterruptedException e) {
          if (!mine.complete) {
            breakIt();
          }
          throw e;
        }
      }
      if (!mine.complete) {
        throw new BrokenBarrierException();
      }
      return index;
    } finally {
      lock.unlock();
    }
  }

  private void breakIt() {
    broken = true;
    changed.signalAll();
  }

  public boolean isBroken() {
    lock.lock();
    try {
      return broken;
    } finally {
      lock.unlock();
    }
  }
}
