package interleave.judge.compile;

/** Says that the compiler, not the student, failed; becomes INCONCLUSIVE. */
public final class CompilerFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CompilerFault(String message) {
    super(message);
  }

  CompilerFault(String message, Throwable cause) {
    super(message, cause);
  }
}
