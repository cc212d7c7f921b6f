import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Each car waits for the end of the one before it; the road is handed on with it. */
class TrafficLight {
  private final AtomicReference<CompletableFuture<Integer>> last =
      new AtomicReference<>(CompletableFuture.completedFuture(1));

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    CompletableFuture<Integer> mine = new CompletableFuture<>();
    int green = last.getAndSet(mine).join();
    if (green != roadId) {
      turnGreen.run();
    }
    crossCar.run();
    mine.complete(roadId);
  }
}
