package spawnchild;

/** Two processes, each with a number of its own. */
public final class Family {
  private Family() {}

  /**
   * Starts one child process that gets a copy of a number, and waits for it.
   *
   * <p>The child adds 1 to its copy and prints a line: {@code child PID of PARENT has NUMBER}. This process
   * subtracts 1 from its own and prints: {@code parent PID has NUMBER}. PID and PARENT are process ids. Both
   * print to {@code System.out}, and the child ends with exit code 0.
   */
  public static void start(int number) {
    throw new UnsupportedOperationException("not written yet");
  }
}
