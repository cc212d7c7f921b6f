package turnstile;

/** Lets at most so many in at once. */
public class Turnstile {
  public Turnstile(int permits) {}

  public void enter() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  public void leave() {
    throw new UnsupportedOperationException("not written yet");
  }
}
