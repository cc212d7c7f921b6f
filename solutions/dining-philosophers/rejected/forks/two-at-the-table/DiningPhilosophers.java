// Lets in two at a time, who may be neighbours.
import java.util.concurrent.Semaphore;

class DiningPhilosophers {
  private final Semaphore chairs = new Semaphore(2);

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) throws InterruptedException {
    chairs.acquire();
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    putRightFork.run();
    chairs.release();
  }
}
