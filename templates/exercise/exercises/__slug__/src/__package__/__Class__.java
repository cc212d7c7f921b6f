package __package__;

/** Counts what several threads do at once. (write me) */
public class __Class__ {

  /** Adds one. */
  public void increment() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns how often {@link #increment()} was called. */
  public int value() {
    throw new UnsupportedOperationException("not written yet");
  }
}
