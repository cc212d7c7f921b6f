// Waits for its place for a second and goes on in any case.
class H2O {
  private int hydrogen;
  private int oxygen;

  public synchronized void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    long end = System.currentTimeMillis() + 1000;
    while (hydrogen == 2 && System.currentTimeMillis() < end) {
      wait(1000);
    }
    releaseHydrogen.run();
    hydrogen++;
    finish();
  }

  public synchronized void oxygen(Runnable releaseOxygen) throws InterruptedException {
    long end = System.currentTimeMillis() + 1000;
    while (oxygen == 1 && System.currentTimeMillis() < end) {
      wait(1000);
    }
    releaseOxygen.run();
    oxygen++;
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
