// Oxygen asks only once: between the signal and its way back in, another oxygen takes the place.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class H2O {
  private final Lock lock = new ReentrantLock();
  private final Condition roomForHydrogen = lock.newCondition();
  private final Condition roomForOxygen = lock.newCondition();
  private int hydrogenMissing = 2;
  private boolean oxygenMissing = true;

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    lock.lock();
    try {
      while (hydrogenMissing == 0) {
        roomForHydrogen.await();
      }
      hydrogenMissing--;
      releaseHydrogen.run();
      renew();
    } finally {
      lock.unlock();
    }
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    lock.lock();
    try {
      if (!oxygenMissing) {
        roomForOxygen.await();
      }
      oxygenMissing = false;
      releaseOxygen.run();
      renew();
    } finally {
      lock.unlock();
    }
  }

  private void renew() {
    if (hydrogenMissing == 0 && !oxygenMissing) {
      hydrogenMissing = 2;
      oxygenMissing = true;
      roomForHydrogen.signal();
      roomForHydrogen.signal();
      roomForOxygen.signal();
    }
  }
}
