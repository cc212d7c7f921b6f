package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import java.util.List;

/** Judges the lines that the student's code printed to its standard output. */
public final class OutputAssert extends Judging<OutputAssert> {
  private final List<Mark> marks;

  OutputAssert(Judging<?> parent, String actor) {
    super(parent);
    this.marks =
        transcript
            .of(MarkKind.OUTPUT)
            .filter(mark -> !mark.label().equals("err"))
            .filter(mark -> actor.isEmpty() || mark.actor().equals(actor))
            .toList();
  }

  /** Returns the lines in the order in which they were printed. */
  public List<String> lines() {
    return marks.stream().map(Mark::value).toList();
  }

  /** Demands exactly these lines. */
  public OutputAssert hasLines(List<String> expected) {
    if (!lines().equals(expected)) {
      throw failure(
          Diagnosis.WRONG_VALUE,
          "output.lines",
          marks,
          PointAssert.joined(lines()),
          PointAssert.joined(expected));
    }
    return this;
  }

  /** Demands that this line was printed, among others. */
  public OutputAssert contains(String line) {
    if (!lines().contains(line)) {
      throw failure(
          Diagnosis.WRONG_VALUE, "output.missing", marks, line, PointAssert.joined(lines()));
    }
    return this;
  }
}
