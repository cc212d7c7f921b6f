/** Gives out a fixed order, hydrogen, hydrogen, oxygen, by a volatile turn; a lock for each kind keeps its atoms apart. */
class H2O {
  private volatile int turn;
  private final Object hydrogenDoor = new Object();
  private final Object oxygenDoor = new Object();

  public void hydrogen(Runnable releaseHydrogen) {
    synchronized (hydrogenDoor) {
      while (turn % 3 == 2) {
        Thread.yield();
      }
      releaseHydrogen.run();
      turn = turn + 1;
    }
  }

  public void oxygen(Runnable releaseOxygen) {
    synchronized (oxygenDoor) {
      while (turn % 3 != 2) {
        Thread.yield();
      }
      releaseOxygen.run();
      turn = turn + 1;
    }
  }
}
