// Remembers the cars that have crossed and does not let them do it again.
import java.util.HashSet;
import java.util.Set;

class TrafficLight {
  private final Set<Integer> crossed = new HashSet<>();
  private int green = 1;

  public synchronized void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    if (!crossed.add(carId)) {
      return;
    }
    if (green != roadId) {
      turnGreen.run();
      green = roadId;
    }
    crossCar.run();
  }
}
