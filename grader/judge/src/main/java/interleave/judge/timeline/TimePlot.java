package interleave.judge.timeline;

import interleave.judge.domain.MarkKind;
import interleave.judge.timeline.AsciiTimeline.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Draws lanes to the scale of time. */
final class TimePlot {
  private static final int MAX_NOTES = 4;
  private final Timeline timeline;
  private final int columns;
  private final int scale;
  private final Words words;

  private TimePlot(Timeline timeline, int columns, Words words) {
    this.timeline = timeline;
    this.columns = columns;
    this.words = words;
    this.scale = columns - roomAtTheEnd();
  }

  static List<Row> draw(Timeline timeline, List<Integer> lanes, int columns, Words words) {
    var plot = new TimePlot(timeline, columns, words);
    var rows = new ArrayList<Row>();
    for (int lane : lanes) {
      rows.add(new Row(lane, plot.lane(lane)));
    }
    plot.carets(lanes).forEach(text -> rows.add(new Row(-1, text)));
    return rows;
  }

  /**
   * Leaves room for what the last events have to say: an exception's name stands behind the end, and so does a
   * point of the last tenth.
   */
  private int roomAtTheEnd() {
    long lastTenth = timeline.to() - (timeline.to() - timeline.from()) / 10;
    return timeline.steps().stream()
        .filter(
            step ->
                step.kind() == MarkKind.THREW
                    || step.kind() == MarkKind.REAPED
                    || step.kind() == MarkKind.POINT && step.at() >= lastTenth)
        .mapToInt(step -> Columns.width(words.step(step)) + 1)
        .max()
        .stream()
        .map(room -> Math.min(room, columns / 4))
        .findFirst()
        .orElse(0);
  }

  private int column(long at) {
    long length = Math.max(1, timeline.to() - timeline.from());
    return (int) Math.round((double) (at - timeline.from()) * (scale - 1) / length);
  }

  private String lane(int lane) {
    var grid = new Grid(columns);
    List<Span> spans = timeline.lanes().get(lane).spans();
    spans.stream()
        .filter(span -> span.kind() != Span.Kind.SECTION)
        .limit(1)
        .forEach(span -> fill(grid, span));
    spans.stream()
        .filter(span -> span.kind() == Span.Kind.SECTION)
        .forEach(span -> fill(grid, span));
    spans.stream()
        .filter(span -> span.kind() != Span.Kind.LIFE)
        .forEach(span -> fillState(grid, span));
    spans.stream()
        .filter(span -> span.kind() == Span.Kind.SECTION)
        .forEach(span -> brackets(grid, span));
    List<Step> events =
        timeline.steps().stream()
            .filter(step -> step.lane() == lane && step.isEvent())
            .filter(step -> step.kind() != MarkKind.SEAM || step.highlighted())
            .toList();
    List<Placed> placed = place(grid, events);
    placed.stream().filter(p -> p.step().highlighted()).forEach(p -> labelEvent(grid, p));
    spans.stream()
        .filter(span -> span.kind() != Span.Kind.LIFE)
        .forEach(span -> labelSpan(grid, span));
    placed.stream().filter(p -> !p.step().highlighted()).forEach(p -> labelEvent(grid, p));
    return grid.toString();
  }

  private void fill(Grid grid, Span span) {
    grid.fill(column(span.from()), column(span.to()), line(span.kind()));
  }

  private void fillState(Grid grid, Span span) {
    if (span.kind() != Span.Kind.SECTION) {
      fill(grid, span);
    }
  }

  private void brackets(Grid grid, Span span) {
    int from = column(span.from());
    int to = column(span.to());
    if (from == to && !span.open()) {
      grid.put(from, "╋");
      return;
    }
    grid.put(from, "┣");
    if (!span.open()) {
      grid.put(to, "┫");
    }
  }

  private void labelSpan(Grid grid, Span span) {
    String text =
        span.kind() == Span.Kind.SECTION
            ? Columns.printable(span.label())
            : words.state(span.kind());
    grid.label(column(span.from()), column(span.to()), text);
  }

  private record Placed(Step step, int column) {}

  /**
   * Puts the glyphs first, so that no label hides another event; a crowded one moves right a
   * little.
   */
  private List<Placed> place(Grid grid, List<Step> events) {
    var placed = new ArrayList<Placed>();
    for (Step step : events) {
      int wanted = column(step.at());
      for (int column = wanted; column < wanted + 3; column++) {
        if (grid.put(column, Words.glyph(step.kind()))) {
          placed.add(new Placed(step, column));
          break;
        }
      }
    }
    return placed;
  }

  /** Writes behind the glyph; before it, if it is a point of the last tenth and there is more room. */
  private void labelEvent(Grid grid, Placed placed) {
    String text = words.step(placed.step());
    int width = Columns.width(text);
    int room = grid.freeFrom(placed.column() + 1, 32);
    boolean late = placed.step().kind() == MarkKind.POINT && placed.column() >= scale - scale / 10;
    if (late && width > room && grid.freeBefore(placed.column(), width + 1) > width) {
      grid.write(placed.column() - width, text);
      return;
    }
    boolean crowded = placed.column() + 1 + room < columns && room < 32;
    String shown = Columns.clip(text, crowded ? room - 1 : room);
    if (Columns.width(shown) > 3 || shown.equals(text)) {
      grid.write(placed.column() + 1, shown);
    }
  }

  static String line(Span.Kind kind) {
    return switch (kind) {
      case LIFE -> "─";
      case SECTION -> "━";
      case BLOCKED -> "╌";
      case STOPPED -> "▒";
      case ZOMBIE -> "░";
    };
  }

  /**
   * Points at what stands out: at the last one of a crowd, else at each, with time and words below.
   */
  private List<String> carets(List<Integer> lanes) {
    List<Step> shown =
        timeline.highlights().stream()
            .filter(step -> step.lane() < 0 || lanes.contains(step.lane()))
            .toList();
    if (shown.isEmpty()) {
      return List.of();
    }
    boolean crowd =
        shown.size() > 1 && shown.stream().allMatch(step -> step.kind() == MarkKind.ENTER);
    if (crowd) {
      return List.of(" ".repeat(column(shown.getLast().at())) + "▲ " + shown.size());
    }
    var at = new TreeMap<Integer, Step>();
    shown.forEach(step -> at.putIfAbsent(column(step.at()), step));
    var grid = new Grid(columns + 12);
    at.keySet().forEach(column -> grid.put(column, "▲"));
    at.forEach((column, step) -> time(grid, column, step));
    var lines = new ArrayList<String>();
    lines.add(grid.toString());
    return lines;
  }

  private void time(Grid grid, int column, Step step) {
    String text = " " + millis(step.nanos()) + " ms";
    if (grid.freeFrom(column + 1, text.length() + 1) > text.length()) {
      grid.write(column + 1, text);
    }
  }

  static String millis(long nanos) {
    double millis = nanos / 1e6;
    return String.format(Locale.ROOT, millis < 10 ? "%.1f" : "%.0f", millis);
  }
}
