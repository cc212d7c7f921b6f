// Takes the direction for the road.
class TrafficLight {
  private int green = 1;

  public synchronized void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    if (green != direction) {
      turnGreen.run();
      green = direction;
    }
    crossCar.run();
  }
}
