import java.util.concurrent.locks.ReentrantLock;

/** Tries for the second fork and gives the first one back if it is taken. */
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
    ReentrantLock left = forks[philosopher];
    ReentrantLock right = forks[(philosopher + 1) % 5];
    while (true) {
      left.lock();
      try {
        if (right.tryLock()) {
          try {
            pickLeftFork.run();
            pickRightFork.run();
            eat.run();
            putRightFork.run();
            putLeftFork.run();
            return;
          } finally {
            right.unlock();
          }
        }
      } finally {
        left.unlock();
      }
      Thread.yield();
    }
  }
}
