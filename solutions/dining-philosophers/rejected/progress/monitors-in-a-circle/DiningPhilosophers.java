// Nests the monitors of the forks, left before right for everybody.
class DiningPhilosophers {
  private final Object[] forks = {new Object(), new Object(), new Object(), new Object(), new Object()};

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) {
    synchronized (forks[philosopher]) {
      pickLeftFork.run();
      synchronized (forks[(philosopher + 1) % 5]) {
        pickRightFork.run();
        eat.run();
        putRightFork.run();
      }
      putLeftFork.run();
    }
  }
}
