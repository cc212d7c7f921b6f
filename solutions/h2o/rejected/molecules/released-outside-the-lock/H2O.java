// Counts under the lock and is released after it: between the two, an atom of the next molecule overtakes it.
class H2O {
  private int hydrogen;
  private int oxygen;

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    synchronized (this) {
      while (hydrogen == 2) {
        wait();
      }
      hydrogen++;
      finish();
    }
    releaseHydrogen.run();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    synchronized (this) {
      while (oxygen == 1) {
        wait();
      }
      oxygen++;
      finish();
    }
    releaseOxygen.run();
  }

  private void finish() {
    if (hydrogen == 2 && oxygen == 1) {
      hydrogen = 0;
      oxygen = 0;
      notifyAll();
    }
  }
}
