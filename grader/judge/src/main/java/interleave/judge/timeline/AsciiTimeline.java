package interleave.judge.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Draws a timeline with box characters, for messages in a terminal. */
public final class AsciiTimeline {
  private static final int MAX_NAME = 18;
  private static final int MAX_LANES = 14;
  private static final int MIN_PLOT = 24;

  private AsciiTimeline() {}

  /** Draws in English; see {@link #draw(Timeline, int, Locale)}. */
  public static String draw(Timeline timeline, int width) {
    return draw(timeline, width, Locale.ROOT);
  }

  /**
   * Draws a timeline: one line an actor, a line with ▲ below the marks that stand out, notes.
   *
   * @param width columns to use, at least 40 are taken
   * @return lines without indentation and without a line break at the end; empty if nothing was
   *     seen
   */
  public static String draw(Timeline timeline, int width, Locale locale) {
    var words = new Words(locale);
    List<Integer> lanes = chosenLanes(timeline);
    if (lanes.isEmpty()) {
      return "";
    }
    int nameWidth =
        lanes.stream().mapToInt(i -> Columns.width(nameOf(timeline, i))).max().orElse(0);
    int columns = Math.max(MIN_PLOT, width - nameWidth - 1);
    List<Row> rows =
        timeline.axis() == Timeline.Axis.ORDER
            ? OrderPlot.draw(timeline, lanes, columns, words)
            : TimePlot.draw(timeline, lanes, columns, words);
    var lines = new ArrayList<String>();
    for (Row row : rows) {
      String name = row.lane() < 0 ? "" : nameOf(timeline, row.lane());
      lines.add((Columns.pad(name, nameWidth) + " " + row.text()).stripTrailing());
    }
    int hidden = timeline.lanes().size() - lanes.size();
    if (hidden > 0) {
      lines.add(words.say("more-actors", hidden));
    }
    if (timeline.folded() > 0) {
      lines.add(words.say("more-marks", timeline.folded()));
    }
    return String.join("\n", lines);
  }

  /** One line of the drawing; lane -1 has no name in front of it. */
  record Row(int lane, String text) {}

  private static String nameOf(Timeline timeline, int lane) {
    return Columns.clip(Columns.printable(timeline.lanes().get(lane).name()), MAX_NAME);
  }

  /** Takes the lanes with something to look at first, when there are too many for a screen. */
  private static List<Integer> chosenLanes(Timeline timeline) {
    int count = timeline.lanes().size();
    if (count <= MAX_LANES) {
      return IntStream.range(0, count).boxed().toList();
    }
    List<Integer> marked =
        timeline.highlights().stream()
            .map(Step::lane)
            .filter(lane -> lane >= 0)
            .distinct()
            .toList();
    return IntStream.concat(marked.stream().mapToInt(i -> i), IntStream.range(0, count))
        .distinct()
        .limit(MAX_LANES)
        .sorted()
        .boxed()
        .toList();
  }
}
