// Counts how often it was set and takes one off at clear: after two sets it takes two clears.
package event;

import java.util.concurrent.TimeUnit;

public class Event {
  private boolean set;
  private int times;

  public synchronized void set() {
    set = true;
    times++;
    notifyAll();
  }

  public synchronized void clear() {
    times = Math.max(0, times - 1);
    set = times > 0;
  }

  public synchronized boolean isSet() {
    return set;
  }

  public synchronized void await() throws InterruptedException {
    while (!set) {
      wait();
    }
  }

  public synchronized boolean await(long timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (!set) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000, (int) (left % 1_000_000));
    }
    return true;
  }
}
