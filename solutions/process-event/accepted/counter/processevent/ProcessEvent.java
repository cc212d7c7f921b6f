package processevent;

import interleave.kit.mp.SharedMemory;

/** Is an event whose number grows with each change: odd is set, even is cleared. */
public final class ProcessEvent {
  private final SharedMemory memory;

  private ProcessEvent(SharedMemory memory) {
    this.memory = memory;
  }

  public static ProcessEvent create() {
    return new ProcessEvent(SharedMemory.create(64));
  }

  public static ProcessEvent open(int fd) {
    return new ProcessEvent(SharedMemory.open(fd));
  }

  public int fd() {
    return memory.fd();
  }

  private static boolean isOdd(int number) {
    return (number & 1) == 1;
  }

  public boolean isSet() {
    return isOdd(memory.getInt(32));
  }

  public void set() {
    turn(true);
    memory.wake(32, Integer.MAX_VALUE);
  }

  public void clear() {
    turn(false);
  }

  private void turn(boolean on) {
    int number;
    do {
      number = memory.getInt(32);
    } while (isOdd(number) != on && !memory.compareAndSetInt(32, number, number + 1));
  }

  public void await() {
    await(Long.MAX_VALUE / 2_000_000);
  }

  /** Whoever has slept through a setting passes, even if it has been taken back since. */
  public boolean await(long millis) {
    long begin = System.nanoTime();
    int first = memory.getInt(32);
    for (int now = first; !isOdd(now); now = memory.getInt(32)) {
      long left = millis * 1_000_000 - (System.nanoTime() - begin);
      if (now != first) {
        return true;
      } else if (left <= 0) {
        return false;
      }
      memory.sleepWhile(32, now, Math.min(1_000, (left + 999_999) / 1_000_000));
    }
    return true;
  }
}
