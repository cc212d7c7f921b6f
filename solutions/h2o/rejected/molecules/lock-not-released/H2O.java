// Waits for its turn with the lock in hand and leaves without giving it back when there is no place.
import java.util.concurrent.locks.ReentrantLock;

class H2O {
  private final ReentrantLock lock = new ReentrantLock();
  private int hydrogen;
  private int oxygen;

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    while (true) {
      lock.lock();
      if (hydrogen == 2) {
        Thread.yield();
        continue;
      }
      hydrogen++;
      releaseHydrogen.run();
      finish();
      lock.unlock();
      return;
    }
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    while (true) {
      lock.lock();
      if (oxygen == 1) {
        Thread.yield();
        continue;
      }
      oxygen++;
      releaseOxygen.run();
      finish();
      lock.unlock();
      return;
    }
  }

  private void finish() {
    if (hydrogen == 2 && oxygen == 1) {
      hydrogen = 0;
      oxygen = 0;
    }
  }
}
