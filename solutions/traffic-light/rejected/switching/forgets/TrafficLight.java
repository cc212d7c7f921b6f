// Turns the light and does not remember that it did.
class TrafficLight {
  private int green = 1;

  public synchronized void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    if (green != roadId) {
      turnGreen.run();
    }
    crossCar.run();
  }
}
