package rwlock;

import java.util.concurrent.Semaphore;

/** Lets every reader take one permit and a writer all of them; a fair semaphore lets nobody overtake. */
public class RwLock {
  private static final int ALL = 1_000;

  private final Semaphore permits = new Semaphore(ALL, true);
  private final ThreadLocal<Boolean> reads = ThreadLocal.withInitial(() -> false);
  private volatile Thread writer;

  public void lockRead() throws InterruptedException {
    permits.acquire();
    reads.set(true);
  }

  public void unlockRead() {
    if (!reads.get()) {
      throw new IllegalMonitorStateException();
    }
    reads.set(false);
    permits.release();
  }

  public void lockWrite() throws InterruptedException {
    if (reads.get()) {
      throw new IllegalMonitorStateException();
    }
    permits.acquire(ALL);
    writer = Thread.currentThread();
  }

  public void unlockWrite() {
    if (writer != Thread.currentThread()) {
      throw new IllegalMonitorStateException();
    }
    writer = null;
    permits.release(ALL);
  }
}
