package messagequeue;

/** Says that no message came in time. */
public final class Empty extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Empty() {
    super("the queue is empty");
  }
}
