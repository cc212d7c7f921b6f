package interleave.kit.mp;

/** Lets processes wait until one of them says so: all wait while it is clear, all pass while it is set. */
public final class Event extends InMemory {
  /** The lowest bit tells whether it is set; the others count how often it has been. */
  private static final int STATE = 0;

  private static final int SET = 1;
  private static final int BYTES = 8;

  /** Makes an event that is clear. */
  public Event() {
    super(SharedMemory.create(BYTES));
  }

  Event(SharedMemory memory) {
    super(memory);
  }

  /** Sets it: who waits passes, and who comes later, until it is cleared. */
  public void set() {
    usage.enter();
    try {
      int state = memory.getInt(STATE);
      while ((state & SET) == 0 && !memory.compareAndSetInt(STATE, state, state + SET)) {
        state = memory.getInt(STATE);
      }
      // Also if it was set already: the one who did so may have been killed before this line.
      memory.wake(STATE, Integer.MAX_VALUE);
    } finally {
      usage.leave();
    }
  }

  /** Clears it: who comes from now on waits. Who waited when it was last set passes all the same. */
  public void clear() {
    usage.enter();
    try {
      int state = memory.getInt(STATE);
      while ((state & SET) != 0 && !memory.compareAndSetInt(STATE, state, state + 1)) {
        state = memory.getInt(STATE);
      }
    } finally {
      usage.leave();
    }
  }

  /** Tells whether it is set now. */
  public boolean isSet() {
    usage.enter();
    try {
      return (memory.getInt(STATE) & SET) != 0;
    } finally {
      usage.leave();
    }
  }

  /** Sleeps until it is set; comes back at once if it is. */
  public void await() {
    await(-1);
  }

  /**
   * Sleeps until it is set or the time is over.
   *
   * @param millis how long to wait at most; negative for ever
   * @return whether it was set
   */
  public boolean await(long millis) {
    long deadline = Deadline.after(millis);
    usage.enter();
    try {
      int begin = memory.getInt(STATE);
      if ((begin & SET) != 0) {
        return true;
      }
      while (memory.sleepUntil(STATE, begin, deadline)) {
        if (memory.getInt(STATE) != begin) {
          return true;
        }
      }
      return memory.getInt(STATE) != begin;
    } finally {
      usage.leave();
    }
  }
}
