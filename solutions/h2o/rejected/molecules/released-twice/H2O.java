// Oxygen that completes a molecule is released once more at the end.
class H2O {
  private int hydrogen;
  private int oxygen;

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
    if (hydrogen == 2) {
      releaseOxygen.run();
    }
    finish();
  }

  private void finish() {
    if (hydrogen == 2 && oxygen == 1) {
      hydrogen = 0;
      oxygen = 0;
      notifyAll();
    }
  }
}
