package processsemaphore;

import interleave.kit.mp.SharedMemory;
import java.util.concurrent.locks.LockSupport;

/** Has so many permits for all processes together; whoever waits looks now and then. */
public final class ProcessSemaphore {
  private static final int TAKEN = 0;
  private static final int BOUND = 4;
  private static final long PAUSE_NANOS = 5_000_000;

  private final SharedMemory memory;

  private ProcessSemaphore(SharedMemory memory) {
    this.memory = memory;
  }

  public static ProcessSemaphore create(int permits) {
    SharedMemory memory = SharedMemory.create(8);
    memory.setInt(BOUND, permits);
    return new ProcessSemaphore(memory);
  }

  public static ProcessSemaphore open(int fd) {
    return new ProcessSemaphore(SharedMemory.open(fd));
  }

  public int fd() {
    return memory.fd();
  }

  public int value() {
    return memory.getInt(BOUND) - memory.getInt(TAKEN);
  }

  public void acquire() {
    while (!tryAcquire()) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  public boolean acquire(long millis) {
    long begin = System.nanoTime();
    boolean acquired = tryAcquire();
    while (!acquired && System.nanoTime() - begin < millis * 1_000_000) {
      LockSupport.parkNanos(PAUSE_NANOS);
      acquired = tryAcquire();
    }
    return acquired;
  }

  private boolean tryAcquire() {
    int taken = memory.getInt(TAKEN);
    while (taken < memory.getInt(BOUND)) {
      if (memory.compareAndSetInt(TAKEN, taken, taken + 1)) {
        return true;
      }
      taken = memory.getInt(TAKEN);
    }
    return false;
  }

  public void release() {
    int taken = memory.getInt(TAKEN);
    while (taken > 0) {
      if (memory.compareAndSetInt(TAKEN, taken, taken - 1)) {
        return;
      }
      taken = memory.getInt(TAKEN);
    }
    throw new IllegalStateException();
  }
}
