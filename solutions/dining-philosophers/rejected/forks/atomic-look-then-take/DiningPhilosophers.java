// Looks at the atomic flag in one step and sets it in another: two neighbours see the fork free.
import java.util.concurrent.atomic.AtomicIntegerArray;

class DiningPhilosophers {
  private final AtomicIntegerArray taken = new AtomicIntegerArray(5);

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) {
    int left = philosopher;
    int right = (philosopher + 1) % 5;
    while (taken.get(left) == 1 || taken.get(right) == 1) {
      Thread.onSpinWait();
    }
    taken.set(left, 1);
    taken.set(right, 1);
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    putRightFork.run();
    taken.set(left, 0);
    taken.set(right, 0);
  }
}
