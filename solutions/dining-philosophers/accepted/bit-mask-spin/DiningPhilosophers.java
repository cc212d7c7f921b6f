import java.util.concurrent.atomic.AtomicInteger;

/** Takes both forks with one compare-and-set on a mask, and tries again until it works. */
class DiningPhilosophers {
  private final AtomicInteger forks = new AtomicInteger(0b11111);

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) {
    int mine = 1 << philosopher | 1 << (philosopher + 1) % 5;
    while (true) {
      int free = forks.get();
      if ((free & mine) == mine && forks.compareAndSet(free, free & ~mine)) {
        break;
      }
      Thread.yield();
    }
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    putRightFork.run();
    forks.updateAndGet(free -> free | mine);
  }
}
