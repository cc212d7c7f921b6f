/** Three meet at a barrier before any of them is released; the places are given back after the release. */
public class H2O {
  private final Semaphore hydrogenPlaces = new Semaphore(2);
  private final Semaphore oxygenPlaces = new Semaphore(1);
  private final CyclicBarrier meeting = new CyclicBarrier(3);

  public H2O() {}

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    hydrogenPlaces.acquire();
    meet();
    releaseHydrogen.run();
    hydrogenPlaces.release();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    oxygenPlaces.acquire();
    meet();
    releaseOxygen.run();
    oxygenPlaces.release();
  }

  private void meet() throws InterruptedException {
    try {
      meeting.await();
    } catch (BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }
}
