package interleave.judge.course;

import interleave.judge.domain.Text;
import java.nio.file.Path;

/** Says what is wrong in the folder of exercises, where, and how to mend it. */
public final class CourseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final int line;
  private final transient Text text;

  /**
   * @param line the line in the file, counted from 1; 0 if the file as a whole is meant
   */
  CourseException(Path file, int line, Text text) {
    super(file + (line > 0 ? ":" + line : "") + ": " + text.en());
    this.file = file;
    this.line = line;
    this.text = text;
  }

  public Path file() {
    return file;
  }

  public int line() {
    return line;
  }

  /** Returns what is wrong and the remedy, without file and line. */
  public Text text() {
    return text;
  }
}
