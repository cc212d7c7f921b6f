package event;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Keeps a list of who sleeps and hands each a ticket to leave when it is set; no lock at all. */
public class Event {
  private final Queue<Thread> sleepers = new ConcurrentLinkedQueue<>();
  private volatile boolean set;

  public void set() {
    set = true;
    for (Thread sleeper : sleepers) {
      LockSupport.unpark(sleeper);
    }
  }

  public void clear() {
    set = false;
  }

  public boolean isSet() {
    return set;
  }

  public void await() throws InterruptedException {
    await(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
  }

  public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
    long start = System.nanoTime();
    long most = unit.toNanos(timeout);
    sleepers.add(Thread.currentThread()); // before the look, so that whoever sets it afterwards sees us
    try {
      while (!set) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        long left = most - (System.nanoTime() - start);
        if (left <= 0) {
          return false;
        }
        LockSupport.parkNanos(this, left);
      }
      return true;
    } finally {
      sleepers.remove(Thread.currentThread());
    }
  }
}
