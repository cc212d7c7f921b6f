package semaphore;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Hands everything on to the finished article. */
public class CountingSemaphore {
  private final Semaphore real;

  public CountingSemaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException("negative");
    }
    real = new Semaphore(permits);
  }

  public void acquire() throws InterruptedException {
    real.acquire();
  }

  public void release() {
    real.release();
  }

  public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    return real.tryAcquire(timeout, unit);
  }

  public int availablePermits() {
    return real.availablePermits();
  }
}
