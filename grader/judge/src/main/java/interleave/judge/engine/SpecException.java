package interleave.judge.engine;

/** Says that an exercise itself is broken: its skeleton, scenes or spec; no answer to it can be graded. */
public final class SpecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SpecException(String exercise, String message) {
    super(exercise + ": " + message);
  }

  SpecException(String exercise, String message, Throwable cause) {
    super(exercise + ": " + message, cause);
  }
}
