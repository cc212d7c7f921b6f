// Volatile means the array, not what is in it; and even so, looking and taking would be two steps.
class DiningPhilosophers {
  private volatile boolean[] taken = new boolean[5];

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) {
    int left = philosopher;
    int right = (philosopher + 1) % 5;
    while (taken[left] || taken[right]) {
      Thread.yield();
    }
    taken[left] = true;
    taken[right] = true;
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    putRightFork.run();
    taken[left] = false;
    taken[right] = false;
  }
}
