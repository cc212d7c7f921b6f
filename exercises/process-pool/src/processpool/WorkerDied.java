package processpool;

/** Tells that a worker ended while it was at a task, which may be half done. Leave it as it is. */
public final class WorkerDied extends Exception {
  private static final long serialVersionUID = 1;

  /** Takes how the worker ended, in any words. */
  public WorkerDied(String how) {
    super(how);
  }
}
