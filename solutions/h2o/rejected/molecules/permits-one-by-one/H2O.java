// Two of oxygen each hold one of the two permits that either needs: nobody goes on.
import java.util.concurrent.Semaphore;

class H2O {
  private final Semaphore h = new Semaphore(2);
  private final Semaphore o = new Semaphore(0);

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    h.acquire();
    releaseHydrogen.run();
    o.release();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    o.acquire();
    o.acquire();
    releaseOxygen.run();
    h.release(2);
  }
}
