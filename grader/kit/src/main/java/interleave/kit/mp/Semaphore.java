package interleave.kit.mp;

import java.util.Optional;

/**
 * Holds permits that processes take and give back; who finds none sleeps until there is one.
 *
 * <p>A permit has no owner: anybody may release, and the permit of a process that is killed is lost.
 */
public final class Semaphore extends InMemory {
  private static final int PERMITS = 0;
  private static final int WAITERS = 4;
  private static final int BYTES = 8;

  /**
   * Makes a semaphore.
   *
   * @param permits how many may be inside at once; 0 or more
   * @throws IllegalArgumentException if that is negative
   */
  public Semaphore(int permits) {
    super(SharedMemory.create(BYTES));
    if (permits < 0) {
      close();
      throw new IllegalArgumentException("permits: " + permits);
    }
    memory.setInt(PERMITS, permits);
  }

  Semaphore(SharedMemory memory) {
    super(memory);
  }

  /** Sleeps until there is a permit, and takes it. */
  public Held acquire() {
    return tryAcquire(-1).orElseThrow();
  }

  /**
   * Sleeps until there is a permit, and takes it; gives up when the time is over.
   *
   * @param millis how long to wait at most; 0 to take one only if there is one now, negative for ever
   * @return empty if there was none in time
   */
  public Optional<Held> tryAcquire(long millis) {
    long deadline = Deadline.after(millis);
    usage.enter();
    try {
      return taken() || takenBefore(deadline) ? Optional.of(new Held(this::release, false)) : Optional.empty();
    } finally {
      usage.leave();
    }
  }

  /**
   * Puts a permit back, or a further one in.
   *
   * @throws IllegalStateException if there are {@link Integer#MAX_VALUE} already
   */
  public void release() {
    usage.enter();
    try {
      int before;
      do {
        before = memory.getInt(PERMITS);
        if (before == Integer.MAX_VALUE) {
          throw new IllegalStateException("there are " + before + " permits already");
        }
      } while (!memory.compareAndSetInt(PERMITS, before, before + 1));
      // All of them, not one: that one might be killed on its way, and the others would sleep beside a free permit.
      if (memory.getInt(WAITERS) > 0) {
        memory.wake(PERMITS, Integer.MAX_VALUE);
      }
    } finally {
      usage.leave();
    }
  }

  /** Returns how many permits there are now; it may be another number at once. */
  public int permits() {
    usage.enter();
    try {
      return memory.getInt(PERMITS);
    } finally {
      usage.leave();
    }
  }

  private boolean takenBefore(long deadline) {
    memory.getAndAddInt(WAITERS, 1);
    try {
      while (memory.sleepUntil(PERMITS, 0, deadline)) {
        if (taken()) {
          return true;
        }
      }
      return taken();
    } finally {
      memory.getAndAddInt(WAITERS, -1);
    }
  }

  private boolean taken() {
    int permits = memory.getInt(PERMITS);
    while (permits > 0) {
      if (memory.compareAndSetInt(PERMITS, permits, permits - 1)) {
        return true;
      }
      permits = memory.getInt(PERMITS);
    }
    return false;
  }
}
