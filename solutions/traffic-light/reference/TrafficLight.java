/** Lets one car at a time through, light and all. */
public class TrafficLight {
  private int green = 1;

  public TrafficLight() {}

  public synchronized void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    if (roadId != green) {
      turnGreen.run();
      green = roadId;
    }
    crossCar.run();
  }
}
