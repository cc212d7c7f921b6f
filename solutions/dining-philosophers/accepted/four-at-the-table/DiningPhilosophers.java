import java.util.concurrent.Semaphore;

/** Lets only four sit down, so that one of them finds both forks. */
class DiningPhilosophers {
  private final Semaphore chairs = new Semaphore(4);
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
    int left = philosopher, right = (philosopher + 1) % 5;
    chairs.acquire();
    forks[left].acquire();
    pickLeftFork.run();
    forks[right].acquire();
    pickRightFork.run();
    eat.run();
    putRightFork.run();
    forks[right].release();
    putLeftFork.run();
    forks[left].release();
    chairs.release();
  }
}
