// Has no light at first, so that the first car of road 1 turns it green once more.
class TrafficLight {
  private int green;

  public synchronized void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    if (green != roadId) {
      turnGreen.run();
      green = roadId;
    }
    crossCar.run();
  }
}
