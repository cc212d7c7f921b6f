package interleave.kit.sys;

import interleave.kit.PosixException;
import interleave.kit.mp.SharedMemory;

/** Wakes whoever sleeps in a piece of shared memory for no reason, as the kernel may. */
public final class Waker {
  /** Null if there is no memory behind the descriptor. */
  private final SharedMemory memory;

  private Waker(SharedMemory memory) {
    this.memory = memory;
  }

  /** Opens the memory behind a descriptor; where there is none, nobody will be woken. */
  public static Waker of(int fd) {
    try {
      return new Waker(SharedMemory.open(fd));
    } catch (PosixException e) {
      return new Waker(null);
    }
  }

  /** Wakes whoever sleeps anywhere in the memory; tells whether somebody did. */
  public boolean wakeForNothing() {
    boolean any = false;
    for (long word = 0; memory != null && word + Integer.BYTES <= memory.size(); word += Integer.BYTES) {
      any |= memory.wake(word, Integer.MAX_VALUE) > 0;
    }
    return any;
  }
}
