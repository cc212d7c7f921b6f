package event;

import java.util.concurrent.TimeUnit;

/** Counts how often it was set: who waited at that moment goes on, also when it is cleared right after. */
public class Event {
  private final Object monitor = new Object();
  private boolean set;
  private long times;

  public void set() {
    synchronized (monitor) {
      if (!set) {
        set = true;
        times++;
        monitor.notifyAll();
      }
    }
  }

  public void clear() {
    synchronized (monitor) {
      set = false;
    }
  }

  public boolean isSet() {
    synchronized (monitor) {
      return set;
    }
  }

  public void await() throws InterruptedException {
    synchronized (monitor) {
      long before = times;
      while (!set && times == before) {
        monitor.wait();
      }
    }
  }

  public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
    long start = System.nanoTime();
    long most = unit.toNanos(timeout);
    synchronized (monitor) {
      long before = times;
      while (!set && times == before) {
        long left = most - (System.nanoTime() - start);
        if (left <= 0) {
          return false;
        }
        TimeUnit.NANOSECONDS.timedWait(monitor, left);
      }
      return true;
    }
  }
}
