// Turns the light under one lock and crosses under another: the light is right when it is turned, and wrong soon after.
class TrafficLight {
  private final Object light = new Object();
  private final Object crossing = new Object();
  private int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    synchronized (light) {
      if (green != roadId) {
        green = roadId;
        turnGreen.run();
      }
    }
    synchronized (crossing) {
      crossCar.run();
    }
  }
}
