package interleave.report.html;

import interleave.judge.domain.MarkKind;
import interleave.judge.timeline.Columns;
import interleave.judge.timeline.Lane;
import interleave.judge.timeline.Said;
import interleave.judge.timeline.Span;
import interleave.judge.timeline.Step;
import interleave.judge.timeline.Timeline;
import interleave.report.text.Phrases;
import java.util.List;

/** Draws a timeline's lanes; kinds differ by height, pattern and shape as well as by colour. */
final class TimelineSvg {
  private static final int HEAD = 30;
  private static final int LANE = 48;
  private static final int MAX_PINS = 12;
  private final Timeline timeline;
  private final String captionId;
  private final Scale scale;
  private int pins;

  TimelineSvg(Timeline timeline, String captionId) {
    this.timeline = timeline;
    this.captionId = captionId;
    this.scale = Scale.of(timeline);
  }

  void write(Html html) {
    int height = HEAD + timeline.lanes().size() * LANE + 4;
    String width = Shapes.number(scale.width());
    html.open(
        "svg",
        "class",
        "plot",
        "role",
        "img",
        "aria-labelledby",
        captionId,
        "focusable",
        "false",
        "width",
        width,
        "height",
        height,
        "viewBox",
        "0 0 " + width + " " + height);
    html.line();
    for (int i = 0; i < timeline.lanes().size(); i++) {
      html.empty(
          "rect",
          "class",
          i % 2 == 0 ? "band" : "band odd",
          "x",
          0,
          "y",
          HEAD + i * LANE,
          "width",
          width,
          "height",
          LANE);
      html.leaf(
          "text",
          timeline.lanes().get(i).name(),
          "class",
          "name",
          "x",
          2,
          "y",
          HEAD + i * LANE + 12);
    }
    ticks(html, height);
    for (int i = 0; i < timeline.lanes().size(); i++) {
      spans(html, timeline.lanes().get(i), middle(i));
    }
    wholeStage(html, height);
    timeline.steps().stream()
        .filter(step -> step.highlighted() && step.lane() >= 0)
        .forEach(step -> pinLine(html, step, height));
    for (int i = 0; i < timeline.lanes().size(); i++) {
      events(html, i);
    }
    timeline.highlights().stream()
        .filter(step -> step.lane() >= 0)
        .forEach(step -> pin(html, step));
    html.close().line();
  }

  private static double middle(int lane) {
    return HEAD + lane * LANE + 31;
  }

  private void ticks(Html html, int height) {
    if (timeline.axis() == Timeline.Axis.ORDER) {
      return;
    }
    long length = Math.max(1, timeline.to() - timeline.from());
    long step = tickStep(length / 7.0);
    html.open("g", "class", "ticks");
    for (long at = Math.ceilDiv(timeline.from(), step) * step; at <= timeline.to(); at += step) {
      String x = Shapes.number(scale.x(at));
      html.empty("path", "d", "M" + x + " 20V" + (height - 4));
      html.leaf(
          "text",
          Shapes.millis(at) + (at + step > timeline.to() ? " ms" : ""),
          "x",
          x,
          "y",
          14,
          "text-anchor",
          "middle");
    }
    html.close().line();
  }

  /** Returns the least of 1, 2, 5, 10, … at or above a wish, in nanoseconds. */
  private static long tickStep(double wish) {
    long power = 1;
    while (power * 10 < wish) {
      power *= 10;
    }
    for (int factor : new int[] {1, 2, 5}) {
      if (power * factor >= wish) {
        return power * factor;
      }
    }
    return power * 10;
  }

  private void spans(Html html, Lane lane, double y) {
    for (Span span : lane.spans()) {
      double from = scale.x(span.from());
      double width = Math.max(span.kind() == Span.Kind.LIFE ? 1 : 2, scale.x(span.to()) - from);
      html.open("g", "class", span.highlighted() ? "pinned" : null)
          .leaf("title", title(lane, span));
      Shapes.bar(html, span.kind(), from, width, y, span.depth());
      if (span.open() && span.kind() != Span.Kind.LIFE) {
        String x = Shapes.number(from + width);
        html.empty(
            "path",
            "class",
            "ragged",
            "d",
            "M%s %sl-4 4l4 4l-4 4l4 4".formatted(x, Shapes.number(y - 8)));
      }
      String words = Columns.printable(Said.brief(span.label()));
      int fit = (int) ((width - 8) / Scale.LETTER);
      if (!words.isEmpty() && fit >= 3) {
        boolean centred = timeline.axis() == Timeline.Axis.TIME;
        html.leaf(
            "text",
            Columns.clip(words, fit),
            "class",
            "in",
            "x",
            Shapes.number(centred ? from + width / 2 : from + 6),
            "y",
            Shapes.number(y + 4),
            "text-anchor",
            centred ? "middle" : "start");
      }
      html.close().line();
    }
  }

  private static String title(Lane lane, Span span) {
    String words = Phrases.of(span.kind()).en() + " " + Phrases.of(span.kind()).zh();
    String end = span.open() ? "…" : Shapes.millis(span.toNanos());
    return lane.name()
        + " · "
        + words
        + (span.label().isEmpty() ? "" : " · " + span.label())
        + " · "
        + Shapes.millis(span.fromNanos())
        + "–"
        + end
        + " ms";
  }

  /** Draws events and writes their words where there is room before the next one. */
  private void events(Html html, int lane) {
    List<Step> events =
        timeline.steps().stream()
            .filter(step -> step.lane() == lane && step.isEvent() && scale.shows(step))
            .toList();
    double y = middle(lane);
    for (Step step : events) {
      double x = scale.x(step.at());
      double next = nextObstacle(lane, step);
      html.open("g", "class", step.highlighted() ? "pinned" : null);
      html.leaf(
          "title",
          timeline.lanes().get(lane).name()
              + " · "
              + Phrases.of(step.kind()).en()
              + " "
              + Phrases.of(step.kind()).zh()
              + " · "
              + step.label()
              + " "
              + step.value()
              + " · "
              + Shapes.millis(step.nanos())
              + " ms");
      Shapes.glyph(html, step.kind(), x, y);
      double start = step.highlighted() ? x + 12 : x - 4;
      int fit = (int) ((next - start - 8) / Scale.LETTER);
      String words = Columns.printable(step.text());
      if (fit >= Math.min(4, Columns.width(words)) && !words.isEmpty()) {
        html.leaf(
            "text",
            Columns.clip(words, Math.min(fit, 36)),
            "x",
            Shapes.number(start),
            "y",
            Shapes.number(y - 14));
      }
      html.close().line();
    }
  }

  /**
   * Returns where the words of a step must end: at the next event or the next number of its lane.
   */
  private double nextObstacle(int lane, Step step) {
    return timeline.steps().stream()
        .filter(
            other ->
                other.lane() == lane
                    && other.at() >= step.at()
                    && other.sequence() != step.sequence())
        .filter(other -> other.isEvent() || other.highlighted())
        .filter(scale::shows)
        .mapToDouble(other -> scale.x(other.at()) - (other.highlighted() ? 10 : 0))
        .min()
        .orElse(scale.width() + 8);
  }

  /** Draws what concerns the whole stage: the moment from which nothing could go on. */
  private void wholeStage(Html html, int height) {
    timeline.steps().stream()
        .filter(step -> step.kind() == MarkKind.STUCK && scale.shows(step))
        .forEach(
            step -> {
              String x = Shapes.number(scale.x(step.at()));
              html.open("g", "class", "stuck").leaf("title", step.value());
              html.empty("path", "d", "M" + x + " 18V" + (height - 4)).close();
            });
  }

  private void pinLine(Html html, Step step, int height) {
    if (scale.shows(step)) {
      html.empty(
          "path",
          "class",
          "pin-line",
          "d",
          "M" + Shapes.number(scale.x(step.at())) + " 20V" + (height - 4));
    }
  }

  private void pin(Html html, Step step) {
    pins++;
    if (!scale.shows(step) || pins > MAX_PINS) {
      return;
    }
    String x = Shapes.number(scale.x(step.at()));
    double y = middle(step.lane()) - 18;
    html.open("g", "class", "pin").empty("circle", "cx", x, "cy", Shapes.number(y), "r", 9);
    html.leaf(
            "text",
            Integer.toString(pins),
            "x",
            x,
            "y",
            Shapes.number(y + 4),
            "text-anchor",
            "middle")
        .close()
        .line();
  }
}
