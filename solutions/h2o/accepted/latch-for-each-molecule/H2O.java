import java.util.concurrent.CountDownLatch;

/** Makes an object for each molecule, with a latch that opens for the next one. */
class H2O {
  private static final class Molecule {
    final CountDownLatch begun;
    final CountDownLatch done = new CountDownLatch(3);
    int hydrogen = 2;
    int oxygen = 1;
    Molecule next;

    Molecule(CountDownLatch begun) {
      this.begun = begun;
    }

    Molecule next() {
      if (next == null) {
        next = new Molecule(done);
      }
      return next;
    }
  }

  private Molecule forHydrogen = new Molecule(new CountDownLatch(0));
  private Molecule forOxygen = forHydrogen;

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    Molecule mine;
    synchronized (this) {
      mine = forHydrogen;
      if (--mine.hydrogen == 0) {
        forHydrogen = mine.next();
      }
    }
    bind(mine, releaseHydrogen);
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    Molecule mine;
    synchronized (this) {
      mine = forOxygen;
      mine.oxygen--;
      forOxygen = mine.next();
    }
    bind(mine, releaseOxygen);
  }

  private static void bind(Molecule molecule, Runnable release) throws InterruptedException {
    molecule.begun.await();
    release.run();
    molecule.done.countDown();
  }
}
