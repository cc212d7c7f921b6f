package interleave.report;

import interleave.judge.timeline.Columns;
import interleave.judge.timeline.Story;
import interleave.judge.timeline.Story.Told;
import interleave.report.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Sets an explored schedule as lines: who, what, where, and what that line of the source says. */
final class StoryText {
  private static final int MOST = 40;
  private static final int WIDEST_ACTOR = 16;
  private static final int WIDEST_STEP = 44;
  private static final String GAP = "  ";

  private final int width;
  private final Locale locale;

  StoryText(int width, Locale locale) {
    this.width = width;
    this.locale = locale;
  }

  List<String> of(Story story) {
    List<Told> shown = story.steps().subList(Math.max(0, story.steps().size() - MOST), story.steps().size());
    int left = story.left() + story.steps().size() - shown.size();
    List<String> lines = new ArrayList<>();
    if (left > 0) {
      lines.add(Phrases.say("story.left", left).in(locale));
    }
    int actors = widest(shown, Told::actor, WIDEST_ACTOR);
    int steps = widest(shown, this::what, WIDEST_STEP);
    int places = widest(shown, Told::place, WIDEST_STEP);
    String before = "";
    for (Told told : shown) {
      String actor = told.actor().equals(before) ? "" : told.actor();
      before = told.actor();
      String line =
          (told.highlighted() ? "▲ " : "  ")
              + cell(actor, actors)
              + GAP
              + cell(what(told), steps)
              + GAP
              + cell(told.place(), places)
              + GAP
              + Columns.printable(told.source());
      lines.add(Columns.clip(line.stripTrailing(), width));
    }
    return lines;
  }

  private String what(Told told) {
    return told.what().in(locale);
  }

  private static int widest(List<Told> shown, Function<Told, String> part, int most) {
    return Math.min(most, shown.stream().map(part).map(Columns::printable).mapToInt(Columns::width).max().orElse(0));
  }

  private static String cell(String text, int columns) {
    return Columns.pad(Columns.clip(Columns.printable(text), columns), columns);
  }
}
