import java.util.concurrent.locks.ReentrantLock;

/** Only one may pick up forks at a time, so nobody can come in between. */
class DiningPhilosophers {
  private final ReentrantLock pickUp = new ReentrantLock();
  private final ReentrantLock[] forks = {
    new ReentrantLock(), new ReentrantLock(), new ReentrantLock(), new ReentrantLock(), new ReentrantLock()
  };

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) throws InterruptedException {
    ReentrantLock left = forks[philosopher];
    ReentrantLock right = forks[(philosopher + 1) % 5];
    pickUp.lockInterruptibly();
    try {
      left.lock();
      right.lock();
      pickLeftFork.run();
      pickRightFork.run();
    } finally {
      pickUp.unlock();
    }
    eat.run();
    putLeftFork.run();
    putRightFork.run();
    left.unlock();
    right.unlock();
  }
}
