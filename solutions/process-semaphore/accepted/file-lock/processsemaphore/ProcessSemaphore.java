package processsemaphore;

import interleave.kit.mp.SharedMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Has so many permits for all processes together; the kernel's lock on the memory, a file, too, guards their number. */
public final class ProcessSemaphore {
  private static final int FREE = 0;
  private static final int BOUND = 4;
  private static final int BELL = 8;
  private static final long LOOK_MILLIS = 20;

  private final SharedMemory memory;
  private final FileChannel file;

  private ProcessSemaphore(SharedMemory memory) {
    this.memory = memory;
    try {
      file = FileChannel.open(Path.of("/proc/self/fd/" + memory.fd()), StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ProcessSemaphore create(int permits) {
    SharedMemory memory = SharedMemory.create(12);
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
    int rings = memory.getInt(BELL);
    while (!tryAcquire()) {
      memory.sleepWhile(BELL, rings, LOOK_MILLIS);
      rings = memory.getInt(BELL);
    }
  }

  public boolean acquire(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    int rings = memory.getInt(BELL);
    while (!tryAcquire()) {
      if (System.nanoTime() - end >= 0) {
        return false;
      }
      memory.sleepWhile(BELL, rings, Math.min(LOOK_MILLIS, millis));
      rings = memory.getInt(BELL);
    }
    return true;
  }

  private boolean tryAcquire() {
    try (FileLock held = file.lock()) {
      int free = memory.getInt(FREE);
      if (held.isValid() && free > 0) {
        memory.setInt(FREE, free - 1);
        return true;
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void release() {
    try (FileLock held = file.lock()) {
      int free = memory.getInt(FREE);
      if (held.isValid() && free == memory.getInt(BOUND)) {
        throw new IllegalStateException();
      }
      memory.setInt(FREE, free + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    memory.getAndAddInt(BELL, 1);
    memory.wake(BELL, Integer.MAX_VALUE);
  }
}
