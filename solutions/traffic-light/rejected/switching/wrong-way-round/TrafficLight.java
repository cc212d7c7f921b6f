// Turns the light when it is green, and does not when it is red.
class TrafficLight {
  private int green = 1;

  public synchronized void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    if (green == roadId) {
      turnGreen.run();
    }
    green = roadId;
    crossCar.run();
  }
}
