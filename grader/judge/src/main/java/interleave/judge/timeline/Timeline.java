package interleave.judge.timeline;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import java.util.List;
import java.util.Set;

/**
 * Lays a transcript out in lanes: one for each actor, in the order in which they appeared.
 *
 * @param scene the scene's name with its arguments
 * @param schedule the forced order, empty for a free run
 * @param ending how the play ended
 * @param axis what places stand for
 * @param from the first place on the axis
 * @param to the last place on the axis, never before {@code from}
 * @param lanes the actors
 * @param steps the marks, in order
 * @param folded how many marks were left out because there are too many to draw
 */
public record Timeline(
    String scene,
    String schedule,
    Transcript.Ending ending,
    Axis axis,
    long from,
    long to,
    List<Lane> lanes,
    List<Step> steps,
    int folded) {

  /** Says what places on a timeline stand for. */
  public enum Axis {
    /** Nanoseconds since the scene began. */
    TIME,
    /** The how-manieth mark of the play: one actor ran at a time and the clock says nothing. */
    ORDER
  }

  private static final long TOO_SHORT_FOR_TIME = 1_000_000;

  public Timeline {
    lanes = List.copyOf(lanes);
    steps = List.copyOf(steps);
  }

  /** Lays out a transcript; marks whose sequence numbers are given stand out in the drawing. */
  public static Timeline of(Transcript transcript, Set<Long> highlights) {
    Axis axis = axisOf(transcript);
    boolean complete = transcript.ending() == Transcript.Ending.COMPLETE;
    var layout = new Layout(axis, highlights, complete, Pids.of(transcript), Story.fits(transcript));
    var speakers = Speakers.of(transcript);
    transcript.marks().stream().map(speakers::named).forEach(mark -> layout.observe(mark, speakers.isForeign(mark)));
    return layout.finish(transcript);
  }

  private static Axis axisOf(Transcript transcript) {
    List<Mark> marks = transcript.marks();
    if (!transcript.schedule().isEmpty()) {
      return Axis.ORDER;
    }
    long seams = transcript.of(MarkKind.SEAM).count();
    long first = marks.stream().mapToLong(Mark::nanos).min().orElse(0);
    long last = marks.stream().mapToLong(Mark::nanos).max().orElse(0);
    return last - first < TOO_SHORT_FOR_TIME || seams * 2 > marks.size() ? Axis.ORDER : Axis.TIME;
  }

  /** Returns the steps that the reader should look at. */
  public List<Step> highlights() {
    return steps.stream().filter(Step::highlighted).toList();
  }
}
