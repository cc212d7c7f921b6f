// Each kind has a guard of its own, and both write the same counters.
class H2O {
  private int hydrogen;
  private int oxygen;
  private final Object h = new Object();
  private final Object o = new Object();

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    synchronized (h) {
      while (hydrogen == 2) {
        h.wait();
      }
      releaseHydrogen.run();
      hydrogen++;
      finish();
    }
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    synchronized (o) {
      while (oxygen == 1) {
        o.wait();
      }
      releaseOxygen.run();
      oxygen++;
      finish();
    }
  }

  private void finish() {
    if (hydrogen == 2 && oxygen == 1) {
      hydrogen = 0;
      oxygen = 0;
      synchronized (h) {
        h.notifyAll();
      }
      synchronized (o) {
        o.notifyAll();
      }
    }
  }
}
