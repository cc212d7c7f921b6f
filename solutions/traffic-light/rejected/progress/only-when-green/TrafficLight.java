// A car that meets a red light turns it and drives away without having crossed.
class TrafficLight {
  private int green = 1;

  public synchronized void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    if (green == roadId) {
      crossCar.run();
    } else {
      turnGreen.run();
      green = roadId;
    }
  }
}
