// One permit for each road, in one semaphore: two cars of different roads both get in.
import java.util.concurrent.Semaphore;

class TrafficLight {
  private final Semaphore crossing = new Semaphore(2);
  private volatile int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar)
      throws InterruptedException {
    crossing.acquire();
    if (green != roadId) {
      turnGreen.run();
      green = roadId;
    }
    crossCar.run();
    crossing.release();
  }
}
