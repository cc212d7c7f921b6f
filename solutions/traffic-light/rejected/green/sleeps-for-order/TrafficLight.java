// Sleeps after turning the light, in the belief that the cars of the other road are gone by then.
class TrafficLight {
  private volatile int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar)
      throws InterruptedException {
    synchronized (this) {
      if (green != roadId) {
        Thread.sleep(50);
        green = roadId;
        turnGreen.run();
      }
    }
    crossCar.run();
  }
}
