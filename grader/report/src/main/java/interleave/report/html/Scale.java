package interleave.report.html;

import interleave.judge.domain.MarkKind;
import interleave.judge.timeline.Columns;
import interleave.judge.timeline.Step;
import interleave.judge.timeline.Timeline;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Says where on a drawing a place of the timeline's axis is, in pixels of the unscaled drawing. */
sealed interface Scale {
  double MARGIN = 16;
  double LETTER = 6.4;

  double x(long at);

  double width();

  /** Tells whether a step is drawn at all. */
  boolean shows(Step step);

  static Scale of(Timeline timeline) {
    return timeline.axis() == Timeline.Axis.ORDER ? Ordered.of(timeline) : Timed.of(timeline);
  }

  /** Spreads time evenly; leaves room behind the end for the words of the last event. */
  record Timed(long from, long to, double end) implements Scale {
    static final double WIDTH = 880;

    static Timed of(Timeline timeline) {
      double words =
          timeline.steps().stream()
              .filter(step -> step.isEvent() && step.lane() >= 0)
              .filter(step -> step.at() > timeline.to() - (timeline.to() - timeline.from()) / 8)
              .mapToDouble(step -> Columns.width(step.text()) * LETTER)
              .max()
              .orElse(0);
      double room = Math.clamp(words, 28, 220);
      return new Timed(timeline.from(), timeline.to(), WIDTH - MARGIN - room);
    }

    @Override
    public double x(long at) {
      return MARGIN + (end - MARGIN) * (at - from) / Math.max(1.0, to - from);
    }

    @Override
    public double width() {
      return WIDTH;
    }

    @Override
    public boolean shows(Step step) {
      return true;
    }
  }

  /**
   * Gives each step the room that its words take; of very many it takes those around what stands
   * out.
   */
  record Ordered(TreeMap<Long, Double> places, Set<Long> shown, double width) implements Scale {
    private static final int LIMIT = 80;

    static Ordered of(Timeline timeline) {
      List<Step> pins = timeline.highlights();
      Set<Long> shown = new HashSet<>();
      timeline.steps().stream()
          .sorted(Comparator.comparingLong(step -> distance(step, pins)))
          .limit(LIMIT)
          .forEach(step -> shown.add(step.sequence()));
      var places = new TreeMap<Long, Double>();
      double x = MARGIN;
      for (Step step : timeline.steps()) {
        if (shown.contains(step.sequence())) {
          places.put(step.at(), x);
          x += room(step);
        }
      }
      return new Ordered(places, shown, Math.max(320, x + MARGIN));
    }

    private static double room(Step step) {
      if (step.isEvent()) {
        return 24 + Columns.width(step.text()) * LETTER;
      }
      return step.kind() == MarkKind.ENTER ? 16 + Columns.width(step.label()) * LETTER : 22;
    }

    private static long distance(Step step, List<Step> pins) {
      return pins.stream().mapToLong(pin -> Math.abs(pin.at() - step.at())).min().orElse(step.at());
    }

    @Override
    public double x(long at) {
      Map.Entry<Long, Double> place = places.floorEntry(at);
      return place == null ? MARGIN / 2 : place.getValue();
    }

    @Override
    public boolean shows(Step step) {
      return shown.contains(step.sequence());
    }
  }
}
