// Gives back one of the two forks.
import java.util.concurrent.locks.ReentrantLock;

class DiningPhilosophers {
  private final ReentrantLock[] forks = new ReentrantLock[5];

  public DiningPhilosophers() {
    for (int i = 0; i < 5; i++) {
      forks[i] = new ReentrantLock();
    }
  }

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) {
    int left = philosopher;
    int right = (philosopher + 1) % 5;
    forks[Math.min(left, right)].lock();
    forks[Math.max(left, right)].lock();
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    putRightFork.run();
    forks[left].unlock();
  }
}
