package manychildren;

import java.util.List;

/** Has several processes work side by side. */
public final class Crowd {
  private Crowd() {}

  /**
   * Starts a child process for each argument, all at once, and comes back when all have ended.
   *
   * @param job a class with a {@code main} method
   * @param args one string for each child, the only argument of its {@code main}
   * @return the children's exit codes, in the order of the arguments
   */
  public static List<Integer> run(Class<?> job, List<String> args) {
    throw new UnsupportedOperationException("not written yet");
  }
}
