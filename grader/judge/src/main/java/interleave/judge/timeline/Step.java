package interleave.judge.timeline;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;

/**
 * Places one mark on the timeline.
 *
 * @param lane index of the lane, -1 where the mark belongs to no actor
 * @param at place on the timeline's axis
 * @param nanos time since the scene began, in nanoseconds
 */
public record Step(
    int lane,
    long at,
    long nanos,
    MarkKind kind,
    String label,
    String value,
    long sequence,
    boolean highlighted) {

  /** Returns what a reader should see of the mark's own words: label, value or both. */
  public String text() {
    if (kind == MarkKind.SEAM) {
      int end = value.indexOf(Mark.AND);
      String place = end < 0 ? value : value.substring(0, end);
      int colon = place.lastIndexOf(':');
      return colon < 0 ? label : label + place.substring(colon);
    }
    if (kind == MarkKind.THREW) {
      String name = value.lines().findFirst().orElse(label).split("[: ]", 2)[0];
      return name.substring(name.lastIndexOf('.') + 1);
    }
    if (label.isEmpty() || value.isEmpty()) {
      return label + value;
    }
    return label + " " + value;
  }

  /** Tells whether the mark is a thing by itself, rather than the end of a span. */
  public boolean isEvent() {
    return switch (kind) {
      case POINT, SEAM, OUTPUT, CALL, THREW, REPARENTED, REAPED, STUCK -> true;
      default -> false;
    };
  }
}
