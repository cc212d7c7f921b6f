// Turns the light for each car.
class TrafficLight {
  public synchronized void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    turnGreen.run();
    crossCar.run();
  }
}
