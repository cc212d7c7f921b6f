// Hands a time of 0 to wait, which means "for ever" there.
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
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    if (timeout < 0) {
      return set;
    }
    while (!set) {
      wait(Math.max(0, deadline - System.nanoTime()) / 1_000_000);
      if (timeout > 0 && System.nanoTime() - deadline >= 0) {
        return set;
      }
    }
    return true;
  }
}
