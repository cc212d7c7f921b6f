// Lets the others through when it breaks, as if all had come.
package barrier;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class Barrier {
  private final int parties;
  private int missing;
  private long round;
  private boolean broken;

  public Barrier(int parties) {
    if (parties < 1) {
      throw new IllegalArgumentException("less than one party: " + parties);
    }
    this.parties = parties;
    this.missing = parties;
  }

  public synchronized int await() throws InterruptedException, BrokenBarrierException {
    int left = arrive();
    long mine = round;
    if (left == 0) {
      next();
      return 0;
    }
    try {
      while (mine == round && !broken) {
        wait();
      }
    } catch (InterruptedException e) {
      breakUnlessOver(mine);
      throw e;
    }
    return passed(mine, left);
  }

  public synchronized int await(long timeout, TimeUnit unit)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    int left = arrive();
    long mine = round;
    if (left == 0) {
      next();
      return 0;
    }
    try {
      while (mine == round && !broken) {
        long nanos = deadline - System.nanoTime();
        if (nanos <= 0) {
          breakUnlessOver(mine);
          throw new TimeoutException();
        }
        wait(nanos / 1_000_000, (int) (nanos % 1_000_000));
      }
    } catch (InterruptedException e) {
      breakUnlessOver(mine);
      throw e;
    }
    return passed(mine, left);
  }

  public synchronized boolean isBroken() {
    return broken;
  }

  private int arrive() throws BrokenBarrierException {
    if (broken) {
      throw new BrokenBarrierException();
    }
    return --missing;
  }

  private void next() {
    missing = parties;
    round++;
    notifyAll();
  }

  private void breakUnlessOver(long mine) {
    if (mine == round) {
      broken = true;
      notifyAll();
    }
  }

  private int passed(long mine, int left) throws BrokenBarrierException {
    return left;
  }
}
