package interleave.judge.stage;

/** Says that the stage, not the student, failed; becomes INCONCLUSIVE. */
public final class StageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StageFault(String message) {
    super(message);
  }

  public StageFault(String message, Throwable cause) {
    super(message, cause);
  }
}
