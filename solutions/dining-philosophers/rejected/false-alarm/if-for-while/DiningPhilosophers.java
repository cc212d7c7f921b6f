// Asks only once whether the forks are free.
class DiningPhilosophers {
  private final boolean[] taken = new boolean[5];

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) throws InterruptedException {
    int left = philosopher;
    int right = (philosopher + 1) % 5;
    synchronized (taken) {
      if (taken[left] || taken[right]) {
        taken.wait();
      }
      taken[left] = true;
      taken[right] = true;
    }
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putRightFork.run();
    putLeftFork.run();
    synchronized (taken) {
      taken[left] = false;
      taken[right] = false;
      taken.notifyAll();
    }
  }
}
