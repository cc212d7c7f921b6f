// Counts itself as crossing only after it has let go of the lock: the light may turn in between.
import java.util.concurrent.atomic.AtomicInteger;

class TrafficLight {
  private final AtomicInteger crossing = new AtomicInteger();
  private int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar)
      throws InterruptedException {
    synchronized (this) {
      while (green != roadId && crossing.get() > 0) {
        wait();
      }
      if (green != roadId) {
        turnGreen.run();
        green = roadId;
      }
    }
    crossing.incrementAndGet();
    crossCar.run();
    synchronized (this) {
      crossing.decrementAndGet();
      notifyAll();
    }
  }
}
