import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Has everybody take the fork of the lower number first, so that they cannot wait for each other in a circle. */
public class DiningPhilosophers {
  private final Lock[] forks = new Lock[5];

  public DiningPhilosophers() {
    for (int i = 0; i < forks.length; i++) {
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
    int right = (philosopher + 1) % forks.length;
    Lock lower = forks[Math.min(left, right)];
    Lock higher = forks[Math.max(left, right)];
    lower.lock();
    try {
      higher.lock();
      try {
        pickLeftFork.run();
        pickRightFork.run();
        eat.run();
        putLeftFork.run();
        putRightFork.run();
      } finally {
        higher.unlock();
      }
    } finally {
      lower.unlock();
    }
  }
}
