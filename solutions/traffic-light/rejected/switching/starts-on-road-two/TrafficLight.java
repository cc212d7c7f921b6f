// Believes that the light is green on road 2 at first.
class TrafficLight {
  private int green = 2;

  public synchronized void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    if (green != roadId) {
      turnGreen.run();
      green = roadId;
    }
    crossCar.run();
  }
}
