// Keeps to itself what the scenes call.
public class Relay {
  private void pass() {}

  public void take() {}
}
