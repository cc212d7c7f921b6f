/** Even philosophers begin on the left and odd ones on the right; the seats are numbered the other way round. */
public class DiningPhilosophers {
  private final Object[] forks = {new Object(), new Object(), new Object(), new Object(), new Object()};

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) {
    Object left = forks[(philosopher + 1) % 5];
    Object right = forks[philosopher];
    if (philosopher % 2 == 0) {
      synchronized (left) {
        pickLeftFork.run();
        synchronized (right) {
          pickRightFork.run();
          eat.run();
          putRightFork.run();
        }
        putLeftFork.run();
      }
    } else {
      synchronized (right) {
        pickRightFork.run();
        synchronized (left) {
          pickLeftFork.run();
          eat.run();
          putLeftFork.run();
        }
        putRightFork.run();
      }
    }
  }
}
