package outcomes;

public class Box {
  public Box(int size) {}

  public void put(String what) {
    throw new UnsupportedOperationException("not written yet");
  }
}
