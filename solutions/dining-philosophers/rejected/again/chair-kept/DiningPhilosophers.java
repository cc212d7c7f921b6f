// Counts who sits down and forgets to count who gets up.
import java.util.concurrent.Semaphore;

class DiningPhilosophers {
  private final Semaphore chairs = new Semaphore(5);

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) throws InterruptedException {
    chairs.acquire();
    synchronized (this) {
      pickLeftFork.run();
      pickRightFork.run();
      eat.run();
      putLeftFork.run();
      putRightFork.run();
    }
  }
}
