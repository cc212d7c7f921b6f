// Locks the table to eat, but picks the forks up and puts them down without it.
class DiningPhilosophers {
  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) {
    pickLeftFork.run();
    pickRightFork.run();
    synchronized (this) {
      eat.run();
    }
    putLeftFork.run();
    putRightFork.run();
  }
}
