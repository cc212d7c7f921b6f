// Takes the lock of its own road and then that of the other: two cars each hold what the other one needs.
class TrafficLight {
  private final Object[] locks = {new Object(), new Object()};
  private int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    synchronized (locks[roadId - 1]) {
      synchronized (locks[2 - roadId]) {
        if (green != roadId) {
          turnGreen.run();
          green = roadId;
        }
        crossCar.run();
      }
    }
  }
}
