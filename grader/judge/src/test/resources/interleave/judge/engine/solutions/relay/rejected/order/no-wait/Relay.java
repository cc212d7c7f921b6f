// Takes at once.
public class Relay {
  public void pass() {}

  public void take() {
    Thread.onSpinWait();
  }
}
