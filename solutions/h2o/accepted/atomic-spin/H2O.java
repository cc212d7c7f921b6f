import java.util.concurrent.atomic.AtomicInteger;

/** Turns a counter by compare-and-set; who finds no place tries again. Right, but it keeps processors busy. */
class H2O {
  private final AtomicInteger entered = new AtomicInteger(); // tens: oxygen, ones: hydrogen
  private final AtomicInteger released = new AtomicInteger();

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    while (true) {
      int now = entered.get();
      if (now % 10 < 2 && entered.compareAndSet(now, now + 1)) {
        break;
      }
      Thread.yield();
    }
    releaseHydrogen.run();
    leave();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    while (true) {
      int now = entered.get();
      if (now / 10 < 1 && entered.compareAndSet(now, now + 10)) {
        break;
      }
      Thread.onSpinWait();
    }
    releaseOxygen.run();
    leave();
  }

  private void leave() {
    if (released.incrementAndGet() == 3) {
      released.set(0);
      entered.set(0);
    }
  }
}
