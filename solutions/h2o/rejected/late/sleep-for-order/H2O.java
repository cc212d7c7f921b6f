// Oxygen sleeps for a moment in the belief that both atoms of hydrogen will have been released by then.
class H2O {
  private int released;

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    synchronized (this) {
      while (released % 3 == 2) {
        wait();
      }
      releaseHydrogen.run();
      released++;
      notifyAll();
    }
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    Thread.sleep(100);
    synchronized (this) {
      releaseOxygen.run();
      released++;
      notifyAll();
    }
  }
}
