// Takes the forks and forgets to eat.
class DiningPhilosophers {
  public synchronized void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) {
    pickLeftFork.run();
    pickRightFork.run();
    putLeftFork.run();
    putRightFork.run();
  }
}
