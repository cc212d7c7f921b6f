package processpool;

/** Tells what a task threw in another process, in words: the exception itself cannot come along. Leave it as it is. */
public final class TaskFailed extends Exception {
  private static final long serialVersionUID = 1;

  /** Takes what was thrown as its {@link Throwable#toString} tells it. */
  public TaskFailed(String thrown) {
    super(thrown);
  }
}
