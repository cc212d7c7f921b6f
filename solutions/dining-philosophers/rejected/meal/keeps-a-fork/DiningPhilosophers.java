// Puts down the left fork twice and the right one never.
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
    eat.run();
    putLeftFork.run();
    putLeftFork.run();
  }
}
