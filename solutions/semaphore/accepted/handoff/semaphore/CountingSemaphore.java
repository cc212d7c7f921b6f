package semaphore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * Serves in the order of arrival: a release hands its permit to the first in the queue, and the counter only
 * holds permits that nobody waits for.
 */
public class CountingSemaphore {
  private static final class Ticket {
    boolean granted;
  }

  private final Object monitor = new Object();
  private final Deque<Ticket> queue = new ArrayDeque<>();
  private int free;

  public CountingSemaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException("permits may not be negative");
    }
    free = permits;
  }

  public void acquire() throws InterruptedException {
    synchronized (monitor) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (free > 0) {
        free--;
        return;
      }
      Ticket mine = new Ticket();
      queue.addLast(mine);
      try {
        while (!mine.granted) {
          monitor.wait();
        }
      } catch (InterruptedException e) {
        giveUp(mine);
        throw e;
      }
    }
  }

  public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    synchronized (monitor) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (free > 0) {
        free--;
        return true;
      }
      long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
      Ticket mine = new Ticket();
      queue.addLast(mine);
      try {
        while (!mine.granted) {
          long left = deadline - System.nanoTime();
          if (left <= 0) {
            queue.remove(mine);
            return false;
          }
          monitor.wait(left / 1_000_000, (int) (left % 1_000_000));
        }
        return true;
      } catch (InterruptedException e) {
        giveUp(mine);
        throw e;
      }
    }
  }

  public void release() {
    synchronized (monitor) {
      handOver();
    }
  }

  public int availablePermits() {
    synchronized (monitor) {
      return free;
    }
  }

  /** Passes on a permit that arrived together with the interrupt; takes the ticket out of the queue otherwise. */
  private void giveUp(Ticket mine) {
    if (mine.granted) {
      handOver();
    } else {
      queue.remove(mine);
    }
  }

  private void handOver() {
    Ticket first = queue.pollFirst();
    if (first == null) {
      free++;
    } else {
      first.granted = true;
      monitor.notifyAll(); // each waits for its own ticket: one notify might wake the wrong thread
    }
  }
}
