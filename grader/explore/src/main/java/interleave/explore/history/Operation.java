package interleave.explore.history;

import java.util.List;

/**
 * Tells of one operation of a history.
 *
 * @param thread who called it
 * @param name which method
 * @param arguments what it was called with
 * @param result what it returned; null if nothing, or if it has not ended
 * @param begin when it was called, a count
 * @param end when it returned, or {@link Integer#MAX_VALUE} if it has not
 */
public record Operation(String thread, String name, List<Object> arguments, Object result, int begin, int end) {
  /** Tells whether it has not returned. */
  public boolean isPending() {
    return end == Integer.MAX_VALUE;
  }

  @Override
  public String toString() {
    String call = thread + ": " + name + arguments.toString().replace('[', '(').replace(']', ')');
    return call + (isPending() ? " …" : result == null || result.equals("") ? "" : " = " + result);
  }
}
