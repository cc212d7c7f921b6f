// Sleeps for the whole time before it looks.
package mutex;

import java.util.concurrent.TimeUnit;

public class Mutex {
  private Thread owner;

  public synchronized void lock() throws InterruptedException {
    while (owner != null) {
      wait();
    }
    owner = Thread.currentThread();
  }

  public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
    Thread.sleep(Math.max(0, unit.toMillis(timeout)));
    return tryNow();
  }

  private synchronized boolean tryNow() {
    if (owner != null) {
      return false;
    }
    owner = Thread.currentThread();
    return true;
  }

  public synchronized void unlock() {
    if (owner != Thread.currentThread()) {
      throw new IllegalMonitorStateException("not the owner");
    }
    owner = null;
    notify(); // one lock, one new owner
  }
}
