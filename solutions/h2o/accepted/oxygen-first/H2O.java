import java.util.concurrent.Semaphore;

/** Begins each molecule with its oxygen, which lets two of hydrogen in. */
class H2O {
  private final Semaphore oxygen = new Semaphore(2);
  private final Semaphore hydrogen = new Semaphore(0);

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    hydrogen.acquire();
    releaseHydrogen.run();
    oxygen.release();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    oxygen.acquire(2);
    releaseOxygen.run();
    hydrogen.release(2);
  }
}
