// Looks at the count outside the monitor: two may see the last permit.
package turnstile;

public class Turnstile {
  private volatile int permits;

  public Turnstile(int permits) {
    this.permits = permits;
  }

  public void enter() throws InterruptedException {
    while (permits <= 0) {
      Thread.onSpinWait();
    }
    synchronized (this) {
      permits--;
    }
  }

  public synchronized void leave() {
    permits++;
  }
}
