public class Relay {
  public Relay() {}

  public void pass() {}

  public void take() throws InterruptedException {}
}
