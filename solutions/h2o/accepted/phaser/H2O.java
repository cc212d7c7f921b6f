import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;

/** A phaser of three parties ends each molecule; permits keep a fourth atom out. */
class H2O {
  private final Semaphore hydrogen = new Semaphore(2);
  private final Semaphore oxygen = new Semaphore(1);
  private final Phaser phaser = new Phaser(3);

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    hydrogen.acquire();
    releaseHydrogen.run();
    phaser.arriveAndAwaitAdvance();
    hydrogen.release();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    oxygen.acquire();
    releaseOxygen.run();
    phaser.arriveAndAwaitAdvance();
    oxygen.release();
  }
}
