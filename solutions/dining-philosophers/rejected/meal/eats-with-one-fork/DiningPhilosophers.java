// Eats before the second fork is there.
class DiningPhilosophers {
  public synchronized void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) {
    pickLeftFork.run();
    eat.run();
    pickRightFork.run();
    putLeftFork.run();
    putRightFork.run();
  }
}
