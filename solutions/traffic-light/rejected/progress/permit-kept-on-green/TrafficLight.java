// Waits for its turn by taking a permit and gives back none if it did not have to turn the light.
import java.util.concurrent.Semaphore;

class TrafficLight {
  private final Semaphore crossing = new Semaphore(1);
  private int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar)
      throws InterruptedException {
    crossing.acquire();
    if (green == roadId) {
      crossCar.run();
    } else {
      turnGreen.run();
      green = roadId;
      crossCar.run();
      crossing.release();
    }
  }
}
