// Asks only once before it sleeps; each sleeper has a waiting room of its own, so only a wake-up for no reason shows it.
class H2O {
  private final Object oxygenRoom = new Object();
  private final Object hydrogenRoom = new Object();
  private final Object hydrogenDoor = new Object();
  private final Object oxygenDoor = new Object();
  private int bound;
  private boolean full;

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    synchronized (hydrogenDoor) {
      synchronized (hydrogenRoom) {
        if (full) {
          hydrogenRoom.wait();
        }
      }
      releaseHydrogen.run();
      bound++;
      if (bound == 2) {
        bound = 0;
        synchronized (hydrogenRoom) {
          full = true;
        }
        synchronized (oxygenRoom) {
          oxygenRoom.notify();
        }
      }
    }
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    synchronized (oxygenDoor) {
      synchronized (oxygenRoom) {
        if (!isFull()) {
          oxygenRoom.wait();
        }
      }
      releaseOxygen.run();
      synchronized (hydrogenRoom) {
        full = false;
        hydrogenRoom.notify();
      }
    }
  }

  private boolean isFull() {
    synchronized (hydrogenRoom) {
      return full;
    }
  }
}
