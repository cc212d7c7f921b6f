// Wakes the others only if it turned the light itself: whoever waits for a car that found it green sleeps for ever.
class TrafficLight {
  private int green = 1;
  private int crossing;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar)
      throws InterruptedException {
    boolean turned = false;
    synchronized (this) {
      while (green != roadId && crossing > 0) {
        wait();
      }
      if (green != roadId) {
        turnGreen.run();
        green = roadId;
        turned = true;
      }
      crossing++;
    }
    crossCar.run();
    synchronized (this) {
      crossing--;
      if (turned) {
        notifyAll();
      }
    }
  }
}
