// Demands that the roads take turns, car by car: a car whose road had the last turn waits for one that may never come.
class TrafficLight {
  private int green = 1;
  private int last = 2;

  public synchronized void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar)
      throws InterruptedException {
    while (last == roadId) {
      wait();
    }
    if (green != roadId) {
      turnGreen.run();
      green = roadId;
    }
    crossCar.run();
    last = roadId;
    notifyAll();
  }
}
