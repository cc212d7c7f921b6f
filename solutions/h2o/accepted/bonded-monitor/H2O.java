/** An atom is released only when its whole molecule is there; all three of it wait for each other. */
public class H2O {
  private int hydrogenWaiting;
  private int oxygenWaiting;
  private int hydrogenCalled;
  private int oxygenCalled;
  private int unreleased;

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    synchronized (this) {
      hydrogenWaiting++;
      call();
      while (hydrogenCalled == 0) {
        wait();
      }
      hydrogenCalled--;
      releaseHydrogen.run();
      end();
    }
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    synchronized (this) {
      oxygenWaiting++;
      call();
      while (oxygenCalled == 0) {
        wait();
      }
      oxygenCalled--;
      releaseOxygen.run();
      end();
    }
  }

  private void call() {
    if (unreleased == 0 && hydrogenWaiting >= 2 && oxygenWaiting >= 1) {
      hydrogenWaiting -= 2;
      oxygenWaiting -= 1;
      hydrogenCalled = 2;
      oxygenCalled = 1;
      unreleased = 3;
      notifyAll();
    }
  }

  private void end() {
    unreleased--;
    call();
  }
}
