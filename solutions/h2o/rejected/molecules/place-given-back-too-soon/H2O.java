// Gives its place back before it is released: an atom of the next molecule overtakes it.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;

class H2O {
  private final Semaphore h = new Semaphore(2);
  private final Semaphore o = new Semaphore(1);
  private final CyclicBarrier barrier = new CyclicBarrier(3);

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    h.acquire();
    try {
      barrier.await();
    } catch (BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
    h.release();
    releaseHydrogen.run();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    o.acquire();
    try {
      barrier.await();
    } catch (BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
    o.release();
    releaseOxygen.run();
  }
}
