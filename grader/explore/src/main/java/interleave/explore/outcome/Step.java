package interleave.explore.outcome;

import java.util.List;

/**
 * Tells one step of a replayed schedule.
 *
 * @param thread its name
 * @param file the source file, or an empty string if unknown
 * @param line its line, 0 if unknown
 * @param source the text of that line, empty if the source is not at hand
 * @param action what it did, as {@code writes Account.balance}
 * @param value what was read or written, empty where there is none
 * @param holds the locks that the thread held then
 */
public record Step(
    String thread, String file, int line, String source, String action, String value, List<String> holds) {
  /** Gives the place as {@code File.java:12}. */
  public String place() {
    return file.isEmpty() ? "" : file + ":" + line;
  }
}
