package semaphore;

import java.util.concurrent.TimeUnit;

public class CountingSemaphore {
  private int permits;

  public CountingSemaphore(int permits) {
    this.permits = permits
  }

  public synchronized void acquire() throws InterruptedException {
    while (permits == 0) {
      wait();
    }
    permits--;
  }

  public synchronized void release() {
    permits++;
    notifyAll();
  }

  public synchronized boolean tryAcquire(long timeout, TimeUnit unit) {
    return acquireSoon(timeout);
  }

  public synchronized int availablePermits() {
    return permits;
  }
}
