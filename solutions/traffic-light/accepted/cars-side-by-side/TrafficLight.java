/** Cars of the same road cross together; one of the other road waits until the crossing is empty. */
public class TrafficLight {
  private int green = 1;
  private int crossing;

  public TrafficLight() {}

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
      notifyAll();
    }
  }
}
