package event;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** Lets the framework below the JDK's own locks do the waiting: state 1 is set, and it is shared. */
public class Event {
  private static final class Sync extends AbstractQueuedSynchronizer {
    @Override
    protected int tryAcquireShared(int ignored) {
      return getState() == 1 ? 1 : -1;
    }

    @Override
    protected boolean tryReleaseShared(int state) {
      setState(state);
      return state == 1;
    }

    boolean isSet() {
      return getState() == 1;
    }
  }

  private final Sync sync = new Sync();

  public void set() {
    sync.releaseShared(1);
  }

  public void clear() {
    sync.releaseShared(0);
  }

  public boolean isSet() {
    return sync.isSet();
  }

  public void await() throws InterruptedException {
    sync.acquireSharedInterruptibly(0);
  }

  public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
    return sync.tryAcquireSharedNanos(0, unit.toNanos(timeout));
  }
}
