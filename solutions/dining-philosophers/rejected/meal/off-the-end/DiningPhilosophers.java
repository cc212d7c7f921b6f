// Looks for the fork behind the last one: philosopher 4 meets an exception.
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
    forks[philosopher].lock();
    forks[philosopher + 1].lock();
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    putRightFork.run();
    forks[philosopher + 1].unlock();
    forks[philosopher].unlock();
  }
}
