package semaphore;

import java.util.concurrent.TimeUnit;

/** Never comes back from any call, and does not listen to interrupts. */
public class CountingSemaphore {
  private volatile boolean asked;

  public CountingSemaphore(int permits) {}

  public void acquire() {
    while (true) {
      asked = !asked;
    }
  }

  public void release() {
    acquire();
  }

  public boolean tryAcquire(long timeout, TimeUnit unit) {
    acquire();
    return false;
  }

  public int availablePermits() {
    acquire();
    return 0;
  }
}
