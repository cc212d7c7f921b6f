// Spins on a field that is neither guarded nor volatile: nothing says that the news ever arrives.
package event;

import java.util.concurrent.TimeUnit;

public class Event {
  private boolean set;

  public void set() {
    set = true;
  }

  public void clear() {
    set = false;
  }

  public boolean isSet() {
    return set;
  }

  public void await() throws InterruptedException {
    while (!set) {
      Thread.onSpinWait();
    }
  }

  public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (!set) {
      if (System.nanoTime() - deadline >= 0) {
        return false;
      }
      Thread.onSpinWait();
    }
    return true;
  }
}
