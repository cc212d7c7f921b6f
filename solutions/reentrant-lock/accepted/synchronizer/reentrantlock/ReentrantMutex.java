package reentrantlock;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** Lets the framework below the JDK's own locks do the queueing; its state is the count. */
public class ReentrantMutex {
  private static final class Sync extends AbstractQueuedSynchronizer {
    @Override
    protected boolean tryAcquire(int one) {
      if (getExclusiveOwnerThread() == Thread.currentThread()) {
        setState(getState() + one);
        return true;
      }
      if (!compareAndSetState(0, one)) {
        return false;
      }
      setExclusiveOwnerThread(Thread.currentThread());
      return true;
    }

    @Override
    protected boolean tryRelease(int one) {
      if (getExclusiveOwnerThread() != Thread.currentThread()) {
        throw new IllegalMonitorStateException();
      }
      int left = getState() - one;
      if (left == 0) {
        setExclusiveOwnerThread(null);
      }
      setState(left);
      return left == 0;
    }

    int holds() {
      return getExclusiveOwnerThread() == Thread.currentThread() ? getState() : 0;
    }
  }

  private final Sync sync = new Sync();

  public void lock() throws InterruptedException {
    sync.acquireInterruptibly(1);
  }

  public boolean tryLock() {
    return sync.tryAcquire(1);
  }

  public void unlock() {
    sync.release(1);
  }

  public int holds() {
    return sync.holds();
  }
}
