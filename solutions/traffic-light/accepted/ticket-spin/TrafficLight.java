import java.util.concurrent.atomic.AtomicInteger;

/** Each car draws a number and waits for it to be called. */
class TrafficLight {
  private final AtomicInteger next = new AtomicInteger();
  private volatile int called;
  private boolean secondRoad;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    int number = next.getAndIncrement();
    while (called != number) {
      Thread.yield();
    }
    if (secondRoad == (roadId == 1)) {
      turnGreen.run();
      secondRoad = !secondRoad;
    }
    crossCar.run();
    called = number + 1;
  }
}
