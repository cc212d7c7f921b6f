// One permit too many: three of hydrogen may come in a row.
import java.util.concurrent.Semaphore;

class H2O {
  private final Semaphore h = new Semaphore(3);
  private final Semaphore o = new Semaphore(0);

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    h.acquire();
    releaseHydrogen.run();
    o.release();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    o.acquire(2);
    releaseOxygen.run();
    h.release(2);
  }
}
