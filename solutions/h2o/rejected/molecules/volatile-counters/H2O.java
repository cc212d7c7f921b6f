// Counts in volatile fields without a lock: two atoms see the same number, and one count gets lost.
class H2O {
  private volatile int hydrogen;
  private volatile int oxygen;

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    while (hydrogen >= 2) {
      Thread.yield();
    }
    hydrogen++;
    releaseHydrogen.run();
    finish();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    while (oxygen >= 1) {
      Thread.yield();
    }
    oxygen++;
    releaseOxygen.run();
    finish();
  }

  private void finish() {
    if (hydrogen == 2 && oxygen == 1) {
      hydrogen = 0;
      oxygen = 0;
    }
  }
}
