// Has them eat in the order of their seats: whoever comes first must wait for philosopher 0.
class DiningPhilosophers {
  private int turn;

  public synchronized void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) throws InterruptedException {
    while (turn != philosopher) {
      wait();
    }
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    putRightFork.run();
    turn = (turn + 1) % 6;
    notifyAll();
  }
}
