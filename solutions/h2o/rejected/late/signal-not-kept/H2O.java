// Tells waiting oxygen that the hydrogen is there, and nobody remembers it if the oxygen comes later.
class H2O {
  private int hydrogen;

  public synchronized void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    while (hydrogen == 2) {
      wait();
    }
    releaseHydrogen.run();
    hydrogen++;
    notifyAll();
  }

  public synchronized void oxygen(Runnable releaseOxygen) throws InterruptedException {
    do {
      wait();
    } while (hydrogen < 2);
    releaseOxygen.run();
    hydrogen = 0;
    notifyAll();
  }
}
