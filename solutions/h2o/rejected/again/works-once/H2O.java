// Never starts a second molecule: the counters are not set back.
class H2O {
  private int hydrogen;
  private int oxygen;

  public synchronized void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    while (hydrogen == 2) {
      wait();
    }
    releaseHydrogen.run();
    hydrogen++;
    notifyAll();
  }

  public synchronized void oxygen(Runnable releaseOxygen) throws InterruptedException {
    while (oxygen == 1) {
      wait();
    }
    releaseOxygen.run();
    oxygen++;
    notifyAll();
  }
}
