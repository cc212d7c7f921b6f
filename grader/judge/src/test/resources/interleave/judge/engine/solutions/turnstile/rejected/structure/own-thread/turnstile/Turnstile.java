// Starts a thread to give the permit back.
package turnstile;

public class Turnstile {
  private int permits;

  public Turnstile(int permits) {
    this.permits = permits;
  }

  public synchronized void enter() throws InterruptedException {
    while (permits == 0) {
      wait();
    }
    permits--;
  }

  public void leave() {
    new Thread(this::giveBack).start();
  }

  private synchronized void giveBack() {
    permits++;
    notifyAll();
  }
}
