// Wrong: release adds a permit even if none is taken.
package processsemaphore;

import interleave.kit.mp.SharedMemory;

/** Has so many permits for all processes together. */
public final class ProcessSemaphore {
  private static final int FREE = 0;
  private static final int BOUND = 4;

  /** So often somebody who waits looks by himself: whoever was to wake him may be dead. */
  private static final long LOOK_MILLIS = 50;

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final SharedMemory memory;

  private ProcessSemaphore(SharedMemory memory) {
    this.memory = memory;
  }

  public static ProcessSemaphore create(int permits) {
    SharedMemory memory = SharedMemory.create(2 * Integer.BYTES);
    memory.setInt(FREE, permits);
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
    return memory.getInt(FREE);
  }

  public void acquire() {
    while (!tryAcquire()) {
      memory.sleepWhile(FREE, 0, LOOK_MILLIS);
    }
  }

  public boolean acquire(long millis) {
    long end = System.nanoTime() + millis * NANOS_PER_MILLI;
    while (!tryAcquire()) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      memory.sleepWhile(FREE, 0, Math.min(LOOK_MILLIS, left / NANOS_PER_MILLI + 1));
    }
    return true;
  }

  private boolean tryAcquire() {
    int free = memory.getInt(FREE);
    while (free > 0 && !memory.compareAndSetInt(FREE, free, free - 1)) {
      free = memory.getInt(FREE);
    }
    return free > 0;
  }

  public void release() {
    int free;
    do {
      free = memory.getInt(FREE);
    } while (!memory.compareAndSetInt(FREE, free, free + 1));
    memory.wake(FREE, 1);
  }
}
