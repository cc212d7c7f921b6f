package processsemaphore;

import interleave.kit.mp.Mutex;
import interleave.kit.mp.SharedMemory;

/** Has so many permits for all processes together; a mutex, which survives its holder, guards their number. */
public final class ProcessSemaphore {
  private static final int FREE = 0;
  private static final int BOUND = 4;
  private static final int MUTEX = 8;
  private static final long LOOK_MILLIS = 50;

  private final SharedMemory memory;
  private final Mutex mutex;

  private ProcessSemaphore(SharedMemory memory, Mutex mutex) {
    this.memory = memory;
    this.mutex = mutex;
  }

  public static ProcessSemaphore create(int permits) {
    SharedMemory memory = SharedMemory.create(MUTEX + Mutex.BYTES);
    memory.setInt(FREE, permits);
    memory.setInt(BOUND, permits);
    return new ProcessSemaphore(memory, Mutex.create(memory, MUTEX));
  }

  public static ProcessSemaphore open(int fd) {
    SharedMemory memory = SharedMemory.open(fd);
    return new ProcessSemaphore(memory, Mutex.open(memory, MUTEX));
  }

  public int fd() {
    return memory.fd();
  }

  public int value() {
    return memory.getInt(FREE);
  }

  public void acquire() {
    acquire(Long.MAX_VALUE / 2_000_000);
  }

  public boolean acquire(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    boolean acquired = change(-1);
    for (long left = end - System.nanoTime(); !acquired && left > 0; left = end - System.nanoTime()) {
      memory.sleepWhile(FREE, 0, Math.min(LOOK_MILLIS, 1 + left / 1_000_000));
      acquired = change(-1);
    }
    return acquired;
  }

  public void release() {
    if (!change(1)) {
      throw new IllegalStateException();
    }
    memory.wake(FREE, 1);
  }

  private boolean change(int delta) {
    mutex.lock();
    try {
      int free = memory.getInt(FREE) + delta;
      if (free < 0 || free > memory.getInt(BOUND)) {
        return false;
      }
      memory.setInt(FREE, free);
      return true;
    } finally {
      mutex.unlock();
    }
  }
}
