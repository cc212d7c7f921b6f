package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.Text;
import java.time.Duration;
import java.util.List;

/** Judges how the stays in one span lie in time. */
public final class SpanAssert extends Judging<SpanAssert> {
  private final String span;
  private final String actor;
  private final Spans spans;

  SpanAssert(Judging<?> parent, String span, String actor) {
    super(parent);
    this.span = span;
    this.actor = actor;
    this.spans = Spans.of(transcript, span, actor);
  }

  /** Looks only at one actor's stays. */
  public SpanAssert by(String actor) {
    return new SpanAssert(this, span, actor);
  }

  /** Demands that at no moment more than {@code most} are inside. */
  public SpanAssert neverMoreThan(int most) {
    return neverMoreThan(most, Diagnosis.TOO_MANY);
  }

  /** Demands that at no moment two are inside. */
  public SpanAssert exclusive() {
    return neverMoreThan(1, Diagnosis.RACE);
  }

  /** Demands that at some moment at least {@code least} are inside at once. */
  public SpanAssert reaches(int least) {
    Spans.Peak peak = spans.peak();
    if (peak.count() < least) {
      throw failure(
          Diagnosis.OVER_SERIALISED,
          "span.reaches",
          peak.enters(),
          Doubt.ofOverlap(transcript, spans),
          who(peak.count()),
          span,
          least);
    }
    return this;
  }

  /** Demands that the span is entered exactly so many times. */
  public SpanAssert happensTimes(int times) {
    List<Mark> enters = spans.all().stream().map(Spans.Span::enter).toList();
    if (enters.size() != times) {
      throw failure(Diagnosis.WRONG_VALUE, "span.times", enters, span, enters.size(), times);
    }
    return this;
  }

  /** Demands that no stay here overlaps a stay in another span, of whomever. */
  public SpanAssert neverOverlaps(String other) {
    for (Spans.Span mine : spans.all()) {
      for (Spans.Span theirs : Spans.of(transcript, other, "").all()) {
        if (overlap(mine, theirs)) {
          throw overlapping(mine, theirs, other);
        }
      }
    }
    return this;
  }

  /** Demands that each stay lasts at least so long. */
  public SpanAssert noShorterThan(Duration least) {
    for (Spans.Span stay : spans.all()) {
      if (stay.leave() != null && stay.length().plus(Times.TOLERANCE).compareTo(least) < 0) {
        throw failure(
            Diagnosis.TOO_EARLY,
            "span.shorter",
            List.of(stay.enter(), stay.leave()),
            stay.enter().actor(),
            span,
            Times.ms(stay.length()),
            Times.ms(least));
      }
    }
    return this;
  }

  /** Demands that each stay ends, and lasts at most so long, waiting for a processor not counted. */
  public SpanAssert noLongerThan(Duration most) {
    Duration delay = CheckRun.current().runDelay(transcript);
    for (Spans.Span stay : spans.all()) {
      Duration length = stay.leave() == null ? Times.lengthSince(transcript, stay.enter()) : stay.length();
      if (length.minus(delay).compareTo(most) > 0) {
        throw failure(
            Diagnosis.TOO_LATE,
            "span.longer",
            stay.leave() == null ? List.of(stay.enter()) : List.of(stay.enter(), stay.leave()),
            Doubt.ofLateness(transcript, length.minus(delay).minus(most)),
            stay.enter().actor(),
            span,
            Times.ms(length),
            Times.ms(most));
      }
    }
    return this;
  }

  private SpanAssert neverMoreThan(int most, Diagnosis usual) {
    Spans.Peak peak = spans.peak();
    if (peak.count() > most) {
      throw failure(
          usual, "span.tooMany", peak.enters(), who(peak.count()), span, Times.at(peak.at()), most);
    }
    return this;
  }

  private CheckFailed overlapping(Spans.Span mine, Spans.Span theirs, String other) {
    Mark later = mine.enter().sequence() > theirs.enter().sequence() ? mine.enter() : theirs.enter();
    return failure(
        Diagnosis.RACE,
        "span.overlap",
        List.of(mine.enter(), theirs.enter()),
        mine.enter().actor(),
        span,
        theirs.enter().actor(),
        other,
        Times.at(later));
  }

  private static boolean overlap(Spans.Span one, Spans.Span two) {
    if (one.enter().equals(two.enter())) {
      return false;
    }
    return (two.leave() == null || one.enter().sequence() < two.leave().sequence())
        && (one.leave() == null || two.enter().sequence() < one.leave().sequence());
  }

  private Text who(int count) {
    return Actors.counted(transcript, count);
  }
}
