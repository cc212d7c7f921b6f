// Takes the first wake-up for the end of its time.
package event;

import java.util.concurrent.TimeUnit;

public class Event {
  private boolean set;

  public synchronized void set() {
    set = true;
    notifyAll();
  }

  public synchronized void clear() {
    set = false;
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
    long left = unit.toNanos(timeout);
    if (!set && left > 0) {
      wait(left / 1_000_000, (int) (left % 1_000_000));
    }
    if (!set) {
      return false;
    }
    return true;
  }
}
