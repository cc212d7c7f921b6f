// Everybody takes the left fork first; that the left one bears the higher number does not help.
import java.util.concurrent.Semaphore;

class DiningPhilosophers {
  private final Semaphore[] forks = new Semaphore[5];

  public DiningPhilosophers() {
    for (int i = 0; i < 5; i++) {
      forks[i] = new Semaphore(1);
    }
  }

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) throws InterruptedException {
    Semaphore left = forks[(philosopher + 1) % 5];
    Semaphore right = forks[philosopher];
    left.acquire();
    pickLeftFork.run();
    right.acquire();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    left.release();
    putRightFork.run();
    right.release();
  }
}
