// Goes away hungry if a fork is taken... and, since the locks are never given back, at the second meal, too.
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
      Runnable putRightFork) {
    if (forks[philosopher].tryAcquire() && forks[(philosopher + 1) % 5].tryAcquire()) {
      pickLeftFork.run();
      pickRightFork.run();
      eat.run();
      putLeftFork.run();
      putRightFork.run();
    }
  }
}
