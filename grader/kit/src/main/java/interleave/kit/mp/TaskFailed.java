package interleave.kit.mp;

/** Tells what a task of a {@link Pool} has thrown in its worker, with name, message and trace. */
public final class TaskFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String type;

  TaskFailed(String type, String message, String trace) {
    super(type + (message == null ? "" : ": " + message) + "\nin a worker:\n" + trace.strip());
    this.type = type;
  }

  /** Returns the name of the class that was thrown. */
  public String type() {
    return type;
  }
}
