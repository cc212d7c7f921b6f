import java.util.concurrent.Semaphore;

class TrafficLight {
  private final Semaphore crossing = new Semaphore(1, true);
  private boolean firstRoadGreen;

  public TrafficLight() {
    firstRoadGreen = true;
  }

  public void carArrived(
      int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) throws InterruptedException {
    crossing.acquire();
    try {
      if (firstRoadGreen != (roadId == 1)) {
        turnGreen.run();
        firstRoadGreen = !firstRoadGreen;
      }
      crossCar.run();
    } finally {
      crossing.release();
    }
  }
}
