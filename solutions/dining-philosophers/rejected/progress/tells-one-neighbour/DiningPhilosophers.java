// Looks whether the neighbour on the right can eat now, and forgets the one on the left.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class DiningPhilosophers {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition[] mayEat = new Condition[5];
  private final boolean[] taken = new boolean[5];

  public DiningPhilosophers() {
    for (int i = 0; i < 5; i++) {
      mayEat[i] = lock.newCondition();
    }
  }

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) throws InterruptedException {
    int left = philosopher;
    int right = (philosopher + 1) % 5;
    lock.lock();
    try {
      while (taken[left] || taken[right]) {
        mayEat[philosopher].await();
      }
      taken[left] = true;
      taken[right] = true;
    } finally {
      lock.unlock();
    }
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    putRightFork.run();
    lock.lock();
    try {
      taken[left] = false;
      taken[right] = false;
      mayEat[right].signal();
    } finally {
      lock.unlock();
    }
  }
}
