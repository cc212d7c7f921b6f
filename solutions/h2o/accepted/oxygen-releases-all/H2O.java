import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** Hydrogen only hands its callback over; the oxygen runs all three of its molecule. */
class H2O {
  private final ConcurrentLinkedQueue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private final Semaphore there = new Semaphore(0);
  private final Object vessel = new Object();

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    waiting.add(releaseHydrogen);
    there.release();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    there.acquire(2);
    synchronized (vessel) {
      waiting.remove().run();
      waiting.remove().run();
      releaseOxygen.run();
    }
  }
}
