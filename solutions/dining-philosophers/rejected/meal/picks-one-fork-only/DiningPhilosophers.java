// Picks up one fork and puts down two.
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
    putLeftFork.run();
    putRightFork.run();
  }
}
