package semaphore;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Works without a lock: compare-and-set takes a permit, a queue remembers who parked.
 *
 * <p>A waiter enters the queue before it looks at the permits for the last time, and a releaser raises the permits
 * before it looks at the queue: one of the two always sees the other. Who leaves the queue wakes the next one, so
 * that two releases that both met the same head are not lost.
 */
public class CountingSemaphore {
  private final AtomicInteger permits;
  private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();

  public CountingSemaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException("permits: " + permits);
    }
    this.permits = new AtomicInteger(permits);
  }

  public void acquire() throws InterruptedException {
    refuseInterrupted();
    if (takeOne()) {
      return;
    }
    waiting.add(Thread.currentThread());
    try {
      while (!takeOne()) {
        LockSupport.park(this);
        refuseInterrupted();
      }
    } finally {
      leaveQueue();
    }
  }

  public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    refuseInterrupted();
    if (takeOne()) {
      return true;
    }
    long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
    waiting.add(Thread.currentThread());
    try {
      while (!takeOne()) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        LockSupport.parkNanos(this, left);
        refuseInterrupted();
      }
      return true;
    } finally {
      leaveQueue();
    }
  }

  public void release() {
    permits.incrementAndGet();
    wakeFirst();
  }

  public int availablePermits() {
    return permits.get();
  }

  private boolean takeOne() {
    int seen = permits.get();
    while (seen > 0) {
      if (permits.compareAndSet(seen, seen - 1)) {
        return true;
      }
      seen = permits.get();
    }
    return false;
  }

  private void leaveQueue() {
    waiting.remove(Thread.currentThread());
    wakeFirst();
  }

  private void wakeFirst() {
    Thread first = waiting.peek();
    if (first != null) {
      LockSupport.unpark(first);
    }
  }

  private static void refuseInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
