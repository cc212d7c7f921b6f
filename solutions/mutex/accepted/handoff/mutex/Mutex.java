package mutex;

import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;

/** Hands the lock to whoever waits longest; a newcomer never overtakes. */
public class Mutex {
  private final ArrayDeque<Thread> queue = new ArrayDeque<>();
  private Thread owner;

  public synchronized void lock() throws InterruptedException {
    tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
  }

  public synchronized boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
    Thread me = Thread.currentThread();
    if (owner == null) {
      owner = me;
      return true;
    }
    long start = System.nanoTime();
    long most = unit.toNanos(timeout);
    queue.addLast(me);
    try {
      while (owner != me) {
        long left = most - (System.nanoTime() - start);
        if (left <= 0) {
          queue.remove(me);
          return false;
        }
        wait(left / 1_000_000, (int) (left % 1_000_000));
      }
    } catch (InterruptedException e) {
      queue.remove(me);
      if (owner == me) {
        passOn();
      }
      throw e;
    }
    return true;
  }

  public synchronized void unlock() {
    if (owner != Thread.currentThread()) {
      throw new IllegalMonitorStateException("not the owner");
    }
    passOn();
  }

  private void passOn() {
    owner = queue.pollFirst();
    notifyAll();
  }
}
