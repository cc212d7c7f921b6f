package barrier;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives every round a door of its own to wait at, so that a fast thread can never take part in the round before. */
public class Barrier {
  private static final class Door {
    private int missing;
    private boolean broken;

    Door(int parties) {
      missing = parties;
    }
  }

  private final int parties;
  private final Object lock = new Object();
  private Door door;

  public Barrier(int parties) {
    if (parties < 1) {
      throw new IllegalArgumentException("parties " + parties);
    }
    this.parties = parties;
    this.door = new Door(parties);
  }

  public int await() throws InterruptedException, BrokenBarrierException {
    try {
      return pass(true, 0);
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  public int await(long timeout, TimeUnit unit)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    return pass(false, unit.toNanos(timeout));
  }

  private int pass(boolean patient, long nanos) throws InterruptedException, BrokenBarrierException, TimeoutException {
    long start = System.nanoTime();
    synchronized (lock) {
      Door mine = door;
      if (mine.broken) {
        throw new BrokenBarrierException();
      }
      int index = --mine.missing;
      if (index == 0) {
        door = new Door(parties);
        lock.notifyAll();
        return 0;
      }
      boolean done = false;
      try {
        while (mine.missing > 0 && !mine.broken) {
          long left = nanos - (System.nanoTime() - start);
          if (!patient && left <= 0) {
            throw new TimeoutException();
          }
          if (patient) {
            lock.wait();
          } else {
            TimeUnit.NANOSECONDS.timedWait(lock, left);
          }
        }
        done = true;
      } finally {
        if (!done && mine.missing > 0) {
          mine.broken = true;
          lock.notifyAll();
        }
      }
      if (mine.missing > 0) {
        throw new BrokenBarrierException();
      }
      return index;
    }
  }

  public boolean isBroken() {
    synchronized (lock) {
      return door.broken;
    }
  }
}
