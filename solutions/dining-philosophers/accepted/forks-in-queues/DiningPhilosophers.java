import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Each fork lies in a queue of one; the last philosopher begins on the other side. */
class DiningPhilosophers {
  private record Fork(int number) {}

  @SuppressWarnings("unchecked")
  private final BlockingQueue<Fork>[] places = new BlockingQueue[5];

  public DiningPhilosophers() {
    for (int i = 0; i < 5; i++) {
      places[i] = new ArrayBlockingQueue<>(1);
      places[i].add(new Fork(i));
    }
  }

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) throws InterruptedException {
    int left = philosopher;
    int right = (philosopher + 1) % 5;
    Fork first = places[philosopher == 4 ? right : left].take();
    Fork second = places[philosopher == 4 ? left : right].take();
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    putRightFork.run();
    places[second.number()].put(second);
    places[first.number()].put(first);
  }
}
