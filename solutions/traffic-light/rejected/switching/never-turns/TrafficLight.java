// Lets everybody cross on whatever light there is.
class TrafficLight {
  public synchronized void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    crossCar.run();
  }
}
