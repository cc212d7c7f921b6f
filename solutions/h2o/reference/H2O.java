/** Counts what the molecule that is being built has already, and lets in only what it lacks. */
public class H2O {
  private int hydrogen;
  private int oxygen;

  public H2O() {}

  public synchronized void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    while (hydrogen == 2) {
      wait();
    }
    releaseHydrogen.run();
    hydrogen++;
    finish();
  }

  public synchronized void oxygen(Runnable releaseOxygen) throws InterruptedException {
    while (oxygen == 1) {
      wait();
    }
    releaseOxygen.run();
    oxygen++;
    finish();
  }

  private void finish() {
    if (hydrogen == 2 && oxygen == 1) {
      hydrogen = 0;
      oxygen = 0;
      notifyAll(); // whoever waits fits into the next molecule, of either kind
    }
  }
}
