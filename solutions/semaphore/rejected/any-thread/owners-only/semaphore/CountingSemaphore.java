// Remembers who acquired and refuses a release from any other thread, as a lock would.
package semaphore;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

public class CountingSemaphore {
  private final Map<Thread, Integer> holders = new HashMap<>();
  private int permits;

  public CountingSemaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException();
    }
    this.permits = permits;
  }

  public synchronized void acquire() throws InterruptedException {
    while (permits == 0) {
      wait();
    }
    permits--;
    holders.merge(Thread.currentThread(), 1, Integer::sum);
  }

  public synchronized void release() {
    Integer held = holders.get(Thread.currentThread());
    if (held == null) {
      throw new IllegalMonitorStateException("not the holder");
    }
    if (held == 1) {
      holders.remove(Thread.currentThread());
    } else {
      holders.put(Thread.currentThread(), held - 1);
    }
    permits++;
    notify();
  }

  public synchronized boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (permits == 0) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000 + 1);
    }
    permits--;
    holders.merge(Thread.currentThread(), 1, Integer::sum);
    return true;
  }

  public synchronized int availablePermits() {
    return permits;
  }
}
