// Locks the box of the number that it replaces: afterwards others lock another box.
class TrafficLight {
  private volatile Integer green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    synchronized (green) {
      if (green != roadId) {
        green = roadId;
        turnGreen.run();
      }
      crossCar.run();
    }
  }
}
