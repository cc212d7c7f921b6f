/**
 * Controls the crossing of two roads, so that never two cars of different roads are on it.
 *
 * <p>Cars of road 1 drive in direction 1 or 2, cars of road 2 in direction 3 or 4. At first, the light is green on
 * road 1 and red on road 2; whenever it turns green on one road, it is red on the other from then on. Each car is a
 * thread. Cars may cross in any order, and cars of the same road at the same time.
 */
public class TrafficLight {

  /** Makes a crossing with the light green on road 1. */
  public TrafficLight() {
    // your code
  }

  /**
   * Lets a car cross, and returns when it has.
   *
   * @param carId the car
   * @param roadId 1 or 2
   * @param direction 1 or 2 on road 1, 3 or 4 on road 2
   * @param turnGreen turns the light green on the car's road; not to be run if it is green there already
   * @param crossCar lets the car cross; to be run exactly once, with the light green on its road all the while
   */
  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar)
      throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }
}
