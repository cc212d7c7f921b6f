// Wrong: set and clear both turn the flag over.
package processevent;

import interleave.kit.mp.SharedMemory;
import java.util.concurrent.TimeUnit;

/** Is a traffic light between processes: set, all pass; cleared, all wait. */
public final class ProcessEvent {
  private static final int FLAG = 0;
  private static final int CLEARED = 0;
  private static final int SET = 1;

  private final SharedMemory memory;

  private ProcessEvent(SharedMemory memory) {
    this.memory = memory;
  }

  public static ProcessEvent create() {
    return new ProcessEvent(SharedMemory.create(Integer.BYTES));
  }

  public static ProcessEvent open(int fd) {
    return new ProcessEvent(SharedMemory.open(fd));
  }

  public int fd() {
    return memory.fd();
  }

  public boolean isSet() {
    return memory.getInt(FLAG) == SET;
  }

  public void set() {
    memory.setInt(FLAG, SET - memory.getInt(FLAG));
    memory.wake(FLAG, Integer.MAX_VALUE);
  }

  public void clear() {
    memory.setInt(FLAG, SET - memory.getInt(FLAG));
  }

  public void await() {
    while (!isSet()) {
      memory.sleepWhile(FLAG, CLEARED, -1);
    }
  }

  public boolean await(long millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (!isSet()) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      memory.sleepWhile(FLAG, CLEARED, TimeUnit.NANOSECONDS.toMillis(left) + 1);
    }
    return true;
  }
}
