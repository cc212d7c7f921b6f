package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Judges when a point was marked, how often and with which values. Besides points of the scene, {@code enter SPAN},
 * {@code leave SPAN}, {@code start ACTOR}, {@code end ACTOR} and {@code reap ACTOR} name moments.
 */
public final class PointAssert extends Judging<PointAssert> {
  private final String label;
  private final List<Mark> marks;

  PointAssert(Judging<?> parent, String label, String actor) {
    super(parent);
    this.label = label;
    this.marks = Moments.find(transcript, label, actor);
  }

  /** Looks only at what one actor marked. */
  public PointAssert by(String actor) {
    return new PointAssert(this, label, actor);
  }

  /** Demands that the point was marked at least once. */
  public PointAssert isMarked() {
    first();
    return this;
  }

  /** Demands that the point was never marked. */
  public PointAssert never() {
    if (!marks.isEmpty()) {
      throw failure(
          Diagnosis.WRONG_ORDER, "point.marked", marks, label, marks.getFirst().actor(), Times.at(marks.getFirst()));
    }
    return this;
  }

  /** Demands that the point was marked, always with this value. */
  public PointAssert hasValue(Object value) {
    first();
    for (Mark mark : marks) {
      if (!mark.value().equals(String.valueOf(value))) {
        throw failure(Diagnosis.WRONG_VALUE, "point.value", List.of(mark), label, mark.value(), value);
      }
    }
    return this;
  }

  /** Demands these values, in this order. */
  public PointAssert hasValues(List<?> values) {
    return compare(values.stream().map(String::valueOf).toList(), values());
  }

  /** Demands these values in whatever order. */
  public PointAssert hasValuesInAnyOrder(List<?> values) {
    return compare(
        values.stream().map(String::valueOf).sorted().toList(), values().stream().sorted().toList());
  }

  /** Demands that the point was marked exactly so many times. */
  public PointAssert happensTimes(int times) {
    if (marks.size() != times) {
      throw failure(Diagnosis.WRONG_VALUE, "point.times", marks, label, marks.size(), times);
    }
    return this;
  }

  /** Demands that the point was first marked before another was. */
  public PointAssert before(String other) {
    return ordered(first(), firstOf(other), label, other);
  }

  /** Demands that the point was first marked after another was. */
  public PointAssert after(String other) {
    return ordered(firstOf(other), first(), other, label);
  }

  /** Begins to demand that the point is near another; waiting for a processor is not counted. */
  public Within within(Duration most) {
    return other -> near(most, other);
  }

  /** Begins to demand that the point is at least so long after another. */
  public NoSooner noSoonerThan(Duration least) {
    return other -> later(least, other);
  }

  /** Ends a demand that began with {@code within}. */
  @FunctionalInterface
  public interface Within {
    PointAssert of(String other);
  }

  /** Ends a demand that began with {@code noSoonerThan}. */
  @FunctionalInterface
  public interface NoSooner {
    PointAssert after(String other);
  }

  private PointAssert near(Duration most, String other) {
    Mark mine = first();
    Mark theirs = firstOf(other);
    Duration gap = Duration.ofNanos(Math.abs(mine.nanos() - theirs.nanos()));
    Duration excess = gap.minus(CheckRun.current().runDelay(transcript)).minus(most);
    if (excess.isPositive()) {
      throw failure(
          Diagnosis.TOO_LATE,
          "point.tooLate",
          List.of(theirs, mine),
          Doubt.ofLateness(transcript, excess),
          label,
          other,
          Times.ms(gap),
          Times.ms(most));
    }
    return this;
  }

  private PointAssert later(Duration least, String other) {
    Mark mine = first();
    Mark theirs = firstOf(other);
    Duration gap = Duration.ofNanos(mine.nanos() - theirs.nanos());
    if (gap.plus(Times.TOLERANCE).compareTo(least) < 0) {
      throw failure(
          Diagnosis.TOO_EARLY,
          "point.tooEarly",
          List.of(theirs, mine),
          label,
          other,
          Times.ms(gap),
          Times.ms(least));
    }
    return this;
  }

  private PointAssert ordered(Mark early, Mark late, String first, String second) {
    if (early.sequence() > late.sequence()) {
      throw failure(
          Diagnosis.WRONG_ORDER,
          "point.order",
          List.of(early, late),
          first,
          second,
          Times.at(early),
          Times.at(late));
    }
    return this;
  }

  private PointAssert compare(List<String> expected, List<String> observed) {
    if (!expected.equals(observed)) {
      throw failure(
          Diagnosis.WRONG_VALUE, "point.values", marks, label, joined(observed), joined(expected));
    }
    return this;
  }

  private Mark first() {
    if (marks.isEmpty()) {
      throw failure(Diagnosis.WRONG_ORDER, "point.missing", List.of(), label);
    }
    return marks.getFirst();
  }

  private Mark firstOf(String other) {
    List<Mark> found = Moments.find(transcript, other, "");
    if (found.isEmpty()) {
      throw failure(Diagnosis.WRONG_ORDER, "point.missing", List.of(), other);
    }
    return found.getFirst();
  }

  private List<String> values() {
    return marks.stream().map(Mark::value).toList();
  }

  static String joined(List<String> values) {
    return values.isEmpty() ? "—" : values.stream().collect(Collectors.joining(", "));
  }
}
