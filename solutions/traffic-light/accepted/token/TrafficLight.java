import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The road on which it is green is written on the only token; who holds it may cross. */
class TrafficLight {
  private final BlockingQueue<Integer> token = new ArrayBlockingQueue<>(1);

  public TrafficLight() {
    token.add(1);
  }

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar)
      throws InterruptedException {
    int green = token.take();
    if (green != roadId) {
      turnGreen.run();
    }
    crossCar.run();
    token.put(roadId);
  }
}
