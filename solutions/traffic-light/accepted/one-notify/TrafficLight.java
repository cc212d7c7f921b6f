/** The last car to leave the crossing wakes one that waits, which does the same when it leaves. */
class TrafficLight {
  private int green = 1;
  private int crossing;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar)
      throws InterruptedException {
    synchronized (this) {
      while (green != roadId && crossing > 0) {
        wait();
      }
      if (green != roadId) {
        turnGreen.run();
        green = roadId;
      }
      crossing++;
    }
    crossCar.run();
    synchronized (this) {
      crossing--;
      if (crossing == 0) {
        notify();
      }
    }
  }
}
