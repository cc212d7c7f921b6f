// Wrong: gives tickets in turn: one who is killed while he waits keeps his, and the permit that comes to it is lost.
package processsemaphore;

import interleave.kit.mp.SharedMemory;

/** Has so many permits for all processes together. */
public final class ProcessSemaphore {
  private static final int NEXT = 0;
  private static final int SERVED = 4;
  private static final int BOUND = 8;

  private static final long LOOK_MILLIS = 50;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final SharedMemory memory;

  private ProcessSemaphore(SharedMemory memory) {
    this.memory = memory;
  }

  public static ProcessSemaphore create(int permits) {
    SharedMemory memory = SharedMemory.create(3 * Integer.BYTES);
    memory.setInt(SERVED, permits);
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
    return Math.max(0, memory.getInt(SERVED) - memory.getInt(NEXT));
  }

  public void acquire() {
    int ticket = memory.getAndAddInt(NEXT, 1);
    for (int served = memory.getInt(SERVED); served <= ticket; served = memory.getInt(SERVED)) {
      memory.sleepWhile(SERVED, served, LOOK_MILLIS);
    }
  }

  public boolean acquire(long millis) {
    long end = System.nanoTime() + millis * NANOS_PER_MILLI;
    int next = memory.getInt(NEXT);
    while (memory.getInt(SERVED) <= next || !memory.compareAndSetInt(NEXT, next, next + 1)) {
      int served = memory.getInt(SERVED);
      next = memory.getInt(NEXT);
      if (served <= next) {
        long left = end - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        memory.sleepWhile(SERVED, served, Math.min(LOOK_MILLIS, left / NANOS_PER_MILLI + 1));
      }
    }
    return true;
  }

  public void release() {
    int served;
    do {
      served = memory.getInt(SERVED);
      if (served - memory.getInt(NEXT) == memory.getInt(BOUND)) {
        throw new IllegalStateException("all permits are free");
      }
    } while (!memory.compareAndSetInt(SERVED, served, served + 1));
    memory.wake(SERVED, Integer.MAX_VALUE);
  }
}
