// Forgets how many permits there are and lets in one at a time.
package turnstile;

public class Turnstile {
  private boolean taken;

  public Turnstile(int permits) {}

  public synchronized void enter() throws InterruptedException {
    while (taken) {
      wait();
    }
    taken = true;
  }

  public synchronized void leave() {
    taken = false;
    notifyAll();
  }
}
