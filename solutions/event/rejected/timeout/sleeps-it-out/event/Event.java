// Sleeps through the whole time, also when the event is set long before.
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

  public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
    Thread.sleep(Math.max(0, unit.toMillis(timeout)));
    return isSet();
  }
}
