// Looks and takes in two steps, each of them atomic, both together not.
package mutex;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

public class Mutex {
  private final AtomicReference<Thread> owner = new AtomicReference<>();

  public void lock() throws InterruptedException {
    tryLock(1, TimeUnit.DAYS);
  }

  public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (owner.get() != null) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (deadline - System.nanoTime() <= 0) {
        return false;
      }
      Thread.onSpinWait();
    }
    owner.set(Thread.currentThread());
    return true;
  }

  public void unlock() {
    if (owner.get() != Thread.currentThread()) {
      throw new IllegalMonitorStateException("not the owner");
    }
    owner.set(null);
  }
}
