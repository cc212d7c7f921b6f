// Wrong: java.util.concurrent.Semaphore exists once in each process; each has all permits for itself.
package processsemaphore;

import interleave.kit.mp.SharedMemory;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Has so many permits for all processes together. */
public final class ProcessSemaphore {
  private final SharedMemory memory;
  private final int bound;
  private final Semaphore semaphore;

  private ProcessSemaphore(SharedMemory memory) {
    this.memory = memory;
    this.bound = memory.getInt(0);
    this.semaphore = new Semaphore(bound);
  }

  public static ProcessSemaphore create(int permits) {
    SharedMemory memory = SharedMemory.create(Integer.BYTES);
    memory.setInt(0, permits);
    return new ProcessSemaphore(memory);
  }

  public static ProcessSemaphore open(int fd) {
    return new ProcessSemaphore(SharedMemory.open(fd));
  }

  public int fd() {
    return memory.fd();
  }

  public int value() {
    return semaphore.availablePermits();
  }

  public void acquire() {
    semaphore.acquireUninterruptibly();
  }

  public boolean acquire(long millis) {
    try {
      return semaphore.tryAcquire(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  public synchronized void release() {
    if (semaphore.availablePermits() == bound) {
      throw new IllegalStateException("all permits are free");
    }
    semaphore.release();
  }
}
