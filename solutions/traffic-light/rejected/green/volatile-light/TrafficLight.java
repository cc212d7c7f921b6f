// Everybody sees the newest light, but looking, turning and crossing stay three steps.
class TrafficLight {
  private volatile int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    if (green != roadId) {
      green = roadId;
      turnGreen.run();
    }
    crossCar.run();
  }
}
