// Lacks a semicolon.
package turnstile;

public class Turnstile {
  private int permits

  public Turnstile(int permits) {}

  public void enter() throws InterruptedException {}

  public void leave() {}
}
