import java.util.concurrent.Semaphore;

/** Lets two of hydrogen in; oxygen waits for both and then makes room for the next two. */
class H2O {
  private final Semaphore h = new Semaphore(2);
  private final Semaphore o = new Semaphore(0);

  public H2O() {}

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
