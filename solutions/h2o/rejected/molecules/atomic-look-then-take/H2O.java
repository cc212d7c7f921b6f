// Looks at the counter in one step and raises it in another: two atoms see the same place.
import java.util.concurrent.atomic.AtomicInteger;

class H2O {
  private final AtomicInteger hydrogen = new AtomicInteger();
  private final AtomicInteger oxygen = new AtomicInteger();
  private final AtomicInteger released = new AtomicInteger();

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    while (hydrogen.get() >= 2) {
      Thread.yield();
    }
    hydrogen.incrementAndGet();
    releaseHydrogen.run();
    leave();
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    while (oxygen.get() >= 1) {
      Thread.yield();
    }
    oxygen.incrementAndGet();
    releaseOxygen.run();
    leave();
  }

  private void leave() {
    if (released.incrementAndGet() == 3) {
      released.set(0);
      hydrogen.set(0);
      oxygen.set(0);
    }
  }
}
