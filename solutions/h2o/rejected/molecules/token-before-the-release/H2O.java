// Leaves its token for the oxygen before it is released itself: the oxygen, and that of the next molecule, overtake it.
import java.util.concurrent.Semaphore;

class H2O {
  private final Semaphore h = new Semaphore(2);
  private final Semaphore o = new Semaphore(0);

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    h.acquire();
    o.release();
    releaseHydrogen.run();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    o.acquire(2);
    releaseOxygen.run();
    h.release(2);
  }
}
