// Any three atoms make up a group, whatever they are.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

class H2O {
  private final CyclicBarrier barrier = new CyclicBarrier(3);

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    try {
      barrier.await();
    } catch (BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
    releaseHydrogen.run();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    try {
      barrier.await();
    } catch (BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
    releaseOxygen.run();
  }
}
