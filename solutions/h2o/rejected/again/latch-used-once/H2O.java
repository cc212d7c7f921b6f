// A latch opens once; from then on it holds nobody back.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

class H2O {
  private final Semaphore h = new Semaphore(2);
  private final CountDownLatch two = new CountDownLatch(2);

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    h.acquire();
    releaseHydrogen.run();
    two.countDown();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    two.await();
    releaseOxygen.run();
    h.release(2);
  }
}
