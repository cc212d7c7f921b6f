// Wrong: reads, adds and writes in three steps; another thread's count that comes between is lost. (write me)
package __package__;

public class __Class__ {
  private int value;

  public void increment() {
    value++;
  }

  public int value() {
    return value;
  }
}
