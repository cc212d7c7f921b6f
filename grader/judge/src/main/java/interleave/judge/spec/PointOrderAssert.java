package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import java.util.List;

/** Judges the order of several points. */
public final class PointOrderAssert extends Judging<PointOrderAssert> {
  private final List<String> labels;

  PointOrderAssert(Judging<?> parent, List<String> labels) {
    super(parent);
    this.labels = labels;
  }

  /** Demands that of these points each was marked as often as it is named, in this very order. */
  public PointOrderAssert inOrder() {
    List<Mark> marks = transcript.of(MarkKind.POINT).filter(mark -> labels.contains(mark.label())).toList();
    List<String> observed = marks.stream().map(Mark::label).toList();
    if (!observed.equals(labels)) {
      throw failure(
          Diagnosis.WRONG_ORDER,
          "points.order",
          marks,
          PointAssert.joined(observed),
          PointAssert.joined(labels));
    }
    return this;
  }
}
