package interleave.judge.domain;

/** Names the outcome of one check. */
public enum Verdict {
  PASSED,
  FAILED,
  /** The skeleton was handed in untouched: worth zero, shown as skipped. */
  NOT_STARTED,
  TIMED_OUT,
  CRASHED,
  DOES_NOT_COMPILE,
  /** The submission uses something that the exercise does not allow. */
  FORBIDDEN,
  /** The stage's wire or the submission's class names were interfered with. */
  TAMPERED,
  /** Our fault or the machine's; never scored as the student's failure, handed to a human. */
  INCONCLUSIVE;

  /** Tells whether this outcome is held against the student. */
  public boolean isStudentsFault() {
    return this != PASSED && this != NOT_STARTED && this != INCONCLUSIVE;
  }
}
