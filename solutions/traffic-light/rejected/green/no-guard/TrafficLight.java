// Nobody waits for anybody.
class TrafficLight {
  private int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    if (green != roadId) {
      turnGreen.run();
      green = roadId;
    }
    crossCar.run();
  }
}
