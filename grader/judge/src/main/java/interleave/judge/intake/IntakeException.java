package interleave.judge.intake;

import interleave.judge.domain.Text;
import java.nio.file.Path;

/** Says why a whole class cannot be read: the folder or archive itself, not one student's. */
public final class IntakeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text text;

  IntakeException(Path path, Text text) {
    super(path + ": " + text.en());
    this.text = text;
  }

  /** Returns what is wrong, without the path. */
  public Text text() {
    return text;
  }
}
