// Takes any wake-up of the timed wait for the news.
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
    if (!set && timeout > 0) {
      long end = System.nanoTime() + unit.toNanos(timeout);
      wait(unit.toNanos(timeout) / 1_000_000, (int) (unit.toNanos(timeout) % 1_000_000));
      return set || System.nanoTime() < end;
    }
    if (!set) {
      return false;
    }
    return true;
  }
}
