// Gives the lock of the right fork back before the fork lies on the table: the neighbour takes it out of the hand.
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
    ReentrantLock left = forks[philosopher];
    ReentrantLock right = forks[(philosopher + 1) % 5];
    ReentrantLock first = philosopher % 2 == 0 ? left : right;
    ReentrantLock second = first == left ? right : left;
    first.lock();
    second.lock();
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    left.unlock();
    right.unlock();
    putRightFork.run();
  }
}
