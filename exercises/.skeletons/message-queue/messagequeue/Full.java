package messagequeue;

/** Says that there was no room in time. */
public final class Full extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Full() {
    super("the queue is full");
  }
}
