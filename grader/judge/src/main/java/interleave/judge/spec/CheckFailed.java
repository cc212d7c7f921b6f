package interleave.judge.spec;

import interleave.judge.domain.Evidence;
import interleave.judge.domain.Verdict;

/** Ends a check whose promise was not kept, with the evidence. */
public final class CheckFailed extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final transient Verdict verdict;
  private final transient Evidence evidence;
  private final transient Certainty certainty;

  public CheckFailed(Evidence evidence) {
    this(Verdict.FAILED, evidence, Certainty.CERTAIN);
  }

  public CheckFailed(Verdict verdict, Evidence evidence, Certainty certainty) {
    super(evidence.headline().en());
    this.verdict = verdict;
    this.evidence = evidence;
    this.certainty = certainty;
  }

  /** Makes a failure of a plain assertion of an author: a wrong value, in the assertion's own words. */
  public static CheckFailed of(AssertionError failure) {
    return Endings.plain(failure);
  }

  public Verdict verdict() {
    return verdict;
  }

  public Evidence evidence() {
    return evidence;
  }

  public Certainty certainty() {
    return certainty;
  }

  /** Returns the same failure shown by other evidence. */
  CheckFailed with(Evidence other) {
    var copy = new CheckFailed(verdict, other, certainty);
    copy.setStackTrace(getStackTrace());
    return copy;
  }
}
