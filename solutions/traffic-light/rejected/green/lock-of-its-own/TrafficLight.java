// Each car locks an object that nobody else has ever seen.
class TrafficLight {
  private int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    Object lock = new Object();
    synchronized (lock) {
      if (green != roadId) {
        turnGreen.run();
        green = roadId;
      }
      crossCar.run();
    }
  }
}
