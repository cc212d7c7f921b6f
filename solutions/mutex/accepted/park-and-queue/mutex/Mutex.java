package mutex;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Takes the lock by one compare-and-set and sleeps by park in a queue of waiting threads. */
public class Mutex {
  private final AtomicReference<Thread> owner = new AtomicReference<>();
  private final ConcurrentLinkedQueue<Thread> waiting = new ConcurrentLinkedQueue<>();

  public void lock() throws InterruptedException {
    take(false, 0);
  }

  public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
    return take(true, unit.toNanos(timeout));
  }

  public void unlock() {
    if (!owner.compareAndSet(Thread.currentThread(), null)) {
      throw new IllegalMonitorStateException("not the owner");
    }
    wakeNext();
  }

  private boolean take(boolean timed, long nanos) throws InterruptedException {
    Thread me = Thread.currentThread();
    long start = System.nanoTime();
    waiting.add(me);
    boolean got = false;
    try {
      while (!(got = owner.compareAndSet(null, me))) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        if (!timed) {
          LockSupport.park(this);
          continue;
        }
        long left = nanos - (System.nanoTime() - start);
        if (left <= 0) {
          return false;
        }
        LockSupport.parkNanos(this, left);
      }
      return true;
    } finally {
      waiting.remove(me);
      if (!got && owner.get() == null) {
        wakeNext(); // whoever woke us meant somebody who takes it
      }
    }
  }

  private void wakeNext() {
    Thread next = waiting.peek();
    if (next != null) {
      LockSupport.unpark(next);
    }
  }
}
