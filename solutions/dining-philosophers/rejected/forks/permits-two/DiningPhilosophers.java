// Each fork can be held by two at once: the semaphores begin with a permit too many.
import java.util.concurrent.Semaphore;

class DiningPhilosophers {
  private final Semaphore[] forks = new Semaphore[5];

  public DiningPhilosophers() {
    for (int i = 0; i < 5; i++) {
      forks[i] = new Semaphore(2);
    }
  }

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) throws InterruptedException {
    forks[philosopher].acquire();
    forks[(philosopher + 1) % 5].acquire();
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    putRightFork.run();
    forks[(philosopher + 1) % 5].release();
    forks[philosopher].release();
  }
}
