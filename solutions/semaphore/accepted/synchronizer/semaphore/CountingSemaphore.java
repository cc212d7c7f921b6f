package semaphore;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** Leaves queueing, timeouts and interrupts to the JDK's framework and writes only the two state changes. */
public class CountingSemaphore {
  private static final class Permits extends AbstractQueuedSynchronizer {
    private static final long serialVersionUID = 1L;

    Permits(int permits) {
      setState(permits);
    }

    @Override
    protected int tryAcquireShared(int wanted) {
      while (true) {
        int seen = getState();
        int left = seen - wanted;
        if (left < 0 || compareAndSetState(seen, left)) {
          return left;
        }
      }
    }

    @Override
    protected boolean tryReleaseShared(int given) {
      while (true) {
        int seen = getState();
        if (compareAndSetState(seen, seen + given)) {
          return true;
        }
      }
    }

    int free() {
      return getState();
    }
  }

  private final Permits permits;

  public CountingSemaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException("permits < 0: " + permits);
    }
    this.permits = new Permits(permits);
  }

  public void acquire() throws InterruptedException {
    permits.acquireSharedInterruptibly(1);
  }

  public void release() {
    permits.releaseShared(1);
  }

  public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    return permits.tryAcquireSharedNanos(1, unit.toNanos(timeout));
  }

  public int availablePermits() {
    return permits.free();
  }
}
