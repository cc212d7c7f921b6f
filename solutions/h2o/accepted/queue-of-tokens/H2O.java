import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Full and empty queues do all the waiting: tokens for places, tokens for atoms that are in. */
public class H2O {
  private final BlockingQueue<String> places = new ArrayBlockingQueue<>(2);
  private final BlockingQueue<String> bound = new LinkedBlockingQueue<>();

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    places.put("H");
    releaseHydrogen.run();
    bound.put("H");
  }

  public synchronized void oxygen(Runnable releaseOxygen) throws InterruptedException {
    bound.take();
    bound.take();
    releaseOxygen.run();
    places.take();
    places.take();
  }
}
