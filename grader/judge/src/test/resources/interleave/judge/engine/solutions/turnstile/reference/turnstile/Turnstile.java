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

  public synchronized void leave() {
    permits++;
    notifyAll();
  }
}
