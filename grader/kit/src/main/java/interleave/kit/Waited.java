package interleave.kit;

/**
 * Says which child {@code wait} found, and how that child is.
 *
 * @param pid the child's process id
 * @param status what became of it
 */
public record Waited(int pid, Status status) {
  /** Returns {@code 123 exited(0)}. */
  @Override
  public String toString() {
    return pid + " " + status;
  }
}
