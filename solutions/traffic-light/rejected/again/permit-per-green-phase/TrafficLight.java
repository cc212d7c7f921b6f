// Gives a few cars the way for each green phase, and forgets to hand out new permits when the light stays the same.
import java.util.concurrent.Semaphore;

class TrafficLight {
  private final Semaphore phase = new Semaphore(2);
  private int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar)
      throws InterruptedException {
    phase.acquire();
    synchronized (this) {
      if (green != roadId) {
        turnGreen.run();
        green = roadId;
        phase.release();
      }
      crossCar.run();
    }
  }
}
