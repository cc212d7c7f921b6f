// Asks only once: when a molecule is complete, all that waited go in, however many they are.
class H2O {
  private int hydrogen;
  private int oxygen;

  public synchronized void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    if (hydrogen == 2) {
      wait();
    }
    hydrogen++;
    releaseHydrogen.run();
    finish();
  }

  public synchronized void oxygen(Runnable releaseOxygen) throws InterruptedException {
    if (oxygen == 1) {
      wait();
    }
    oxygen++;
    releaseOxygen.run();
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
