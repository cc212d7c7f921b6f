package __package__;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts without a lock. (write me) */
public class __Class__ {
  private final AtomicInteger value = new AtomicInteger();

  public void increment() {
    value.incrementAndGet();
  }

  public int value() {
    return value.get();
  }
}
