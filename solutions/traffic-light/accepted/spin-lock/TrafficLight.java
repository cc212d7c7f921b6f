import java.util.concurrent.atomic.AtomicBoolean;

/** Builds the lock of an atomic; the road needs no more than that. Right, but it keeps processors busy. */
class TrafficLight {
  private final AtomicBoolean taken = new AtomicBoolean();
  private int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    while (!taken.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
    if (green != roadId) {
      green = roadId;
      turnGreen.run();
    }
    crossCar.run();
    taken.set(false);
  }
}
