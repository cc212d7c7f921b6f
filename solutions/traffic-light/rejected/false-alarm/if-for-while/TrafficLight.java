// Asks only once whether the crossing is empty: a wake-up for no reason sends a car into the others.
class TrafficLight {
  private int green = 1;
  private int crossing;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar)
      throws InterruptedException {
    synchronized (this) {
      if (green != roadId && crossing > 0) {
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
      notifyAll();
    }
  }
}
