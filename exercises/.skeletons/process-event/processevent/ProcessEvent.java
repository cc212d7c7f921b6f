package processevent;

/** Is a traffic light between processes: set, all pass; cleared, all wait. */
public final class ProcessEvent {
  private ProcessEvent() {}

  /** Makes a new event, which is not set. */
  public static ProcessEvent create() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Opens the event that another process has made.
   *
   * @param fd its {@link #fd}, which this process has inherited
   */
  public static ProcessEvent open(int fd) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns the file descriptor by which a child can open the event. */
  public int fd() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Tells whether the event is set. */
  public boolean isSet() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Sets the event and lets all who wait for it pass, and all who come later. */
  public void set() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Takes the event back: whoever comes from now on waits. */
  public void clear() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Sleeps until the event is set; passes at once if it is. */
  public void await() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Sleeps until the event is set, but not longer than so many milliseconds in all.
   *
   * @return whether it was set; false if the time is over
   */
  public boolean await(long millis) {
    throw new UnsupportedOperationException("not written yet");
  }
}
