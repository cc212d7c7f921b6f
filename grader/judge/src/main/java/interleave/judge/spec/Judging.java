package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Evidence;
import interleave.judge.domain.Mark;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Verdict;
import java.util.List;

/** Holds what all assertions over a transcript have in common: how they say that they failed. */
public abstract class Judging<S extends Judging<S>> {
  final Transcript transcript;
  private Diagnosis diagnosis;
  private Text headline;

  Judging(Transcript transcript) {
    this.transcript = transcript;
  }

  Judging(Judging<?> parent) {
    this.transcript = parent.transcript;
    this.diagnosis = parent.diagnosis;
    this.headline = parent.headline;
  }

  /** Names the mistake that a failure shows, in place of the assertion's own diagnosis. */
  public S as(Diagnosis diagnosis) {
    this.diagnosis = diagnosis;
    return self();
  }

  /** Takes the headline of a failure from the exercise's messages; {@code {0}} and so on are the arguments. */
  public S because(String key, Object... args) {
    this.headline = CheckRun.current().message(key, args);
    return self();
  }

  /** Builds the failure of this assertion; its texts are {@code key.headline}, {@code .expected}, {@code .observed}. */
  CheckFailed failure(Diagnosis usual, String key, List<Mark> marks, Object... args) {
    return failure(usual, key, marks, Certainty.CERTAIN, args);
  }

  CheckFailed failure(Diagnosis usual, String key, List<Mark> marks, Certainty certainty, Object... args) {
    Text said = headline != null ? headline : Messages.text(key + ".headline", args);
    var evidence =
        Evidence.of(
            diagnosis != null ? diagnosis : usual,
            said,
            Messages.text(key + ".expected", args),
            Messages.text(key + ".observed", args),
            transcript,
            marks);
    return new CheckFailed(Verdict.FAILED, evidence, certainty);
  }

  @SuppressWarnings("unchecked")
  private S self() {
    return (S) this;
  }
}
