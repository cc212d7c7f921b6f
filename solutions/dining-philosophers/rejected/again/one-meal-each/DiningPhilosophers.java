// Lets nobody eat a second time.
class DiningPhilosophers {
  private final boolean[] fed = new boolean[5];

  public synchronized void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) {
    if (fed[philosopher]) {
      return;
    }
    fed[philosopher] = true;
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    putRightFork.run();
  }
}
