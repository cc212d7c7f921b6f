package interleave.report.html;

import interleave.judge.domain.MarkKind;
import interleave.judge.timeline.Span;
import java.util.Locale;

/** Draws the bars and signs of a timeline, for the drawing itself and for its legend. */
final class Shapes {
  private Shapes() {}

  /**
   * Draws the bar of a span's kind around a height; inner sections are lower than those around
   * them.
   */
  static Html bar(Html html, Span.Kind kind, double x, double width, double y, int depth) {
    int height =
        switch (kind) {
          case LIFE -> 4;
          case SECTION -> Math.max(10, 20 - 5 * depth);
          case BLOCKED, STOPPED, ZOMBIE -> 14;
        };
    return html.empty(
        "rect",
        "class",
        "s-" + kind.name().toLowerCase(Locale.ROOT),
        "x",
        number(x),
        "y",
        number(y - height / 2.0),
        "width",
        number(width),
        "height",
        height,
        "rx",
        kind == Span.Kind.LIFE ? 0 : 2);
  }

  static Html glyph(Html html, MarkKind kind, double x, double y) {
    String at = "translate(" + number(x) + " " + number(y) + ")";
    String type = "e-" + kind.name().toLowerCase(Locale.ROOT);
    String path =
        switch (kind) {
          case OUTPUT -> "M-5 -5H5V5H-5Z";
          case CALL -> "M0 -6L6 0L0 6L-6 0Z";
          case THREW -> "M-5 -5L5 5M5 -5L-5 5";
          case REPARENTED -> "M-6 5L0 -6L6 5Z";
          case REAPED -> "M-3 -7V7M3 -7V7";
          case SEAM -> "M0 -7V7";
          default -> "M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z";
        };
    return html.empty("path", "class", "e " + type, "d", path, "transform", at);
  }

  static String millis(long nanos) {
    double millis = nanos / 1e6;
    return String.format(
        Locale.ROOT, millis < 10 && millis != Math.rint(millis) ? "%.2f" : "%.0f", millis);
  }

  static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
