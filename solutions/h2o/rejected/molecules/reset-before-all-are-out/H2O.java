// The last to arrive starts the next molecule while the others of this one are not yet released.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;

class H2O {
  private final Semaphore h = new Semaphore(2);
  private final Semaphore o = new Semaphore(1);
  private final CyclicBarrier barrier = new CyclicBarrier(3, () -> {
    h.release(2);
    o.release();
  });

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    h.acquire();
    await();
    releaseHydrogen.run();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    o.acquire();
    await();
    releaseOxygen.run();
  }

  private void await() throws InterruptedException {
    try {
      barrier.await();
    } catch (BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }
}
