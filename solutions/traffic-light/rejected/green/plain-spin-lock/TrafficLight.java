// The flag of the lock is neither volatile nor atomic: two cars take it at the same moment.
class TrafficLight {
  private boolean taken;
  private int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    while (taken) {
      Thread.onSpinWait();
    }
    taken = true;
    if (green != roadId) {
      turnGreen.run();
      green = roadId;
    }
    crossCar.run();
    taken = false;
  }
}
