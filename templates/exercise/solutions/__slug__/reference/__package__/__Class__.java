package __package__;

/** Counts under its own monitor. (write me) */
public class __Class__ {
  private int value;

  public synchronized void increment() {
    value++;
  }

  public synchronized int value() {
    return value;
  }
}
