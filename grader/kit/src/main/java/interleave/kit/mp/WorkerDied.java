package interleave.kit.mp;

/** Tells that the worker of a {@link Pool} ended while it was at a task, which may be half done. */
public final class WorkerDied extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  WorkerDied(String name, int exitCode) {
    super(name + " has ended during the task, with " + exitCode);
    this.exitCode = exitCode;
  }

  /** Returns how it ended, as {@link Process#exitCode} tells it: −9 for SIGKILL. */
  public int exitCode() {
    return exitCode;
  }
}
