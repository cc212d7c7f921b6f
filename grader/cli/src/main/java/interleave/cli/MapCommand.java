package interleave.cli;

import interleave.judge.course.NotesMap;
import interleave.judge.timeline.Columns;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the sections of the lecture notes with the exercises that cover them; a section without one is an error. */
@Command(name = "map")
final class MapCommand implements Callable<Integer> {
  @ParentCommand private InterleaveCommand interleave;

  @Override
  public Integer call() {
    Console console = interleave.console();
    Locale locale = console.locale();
    NotesMap map = NotesMap.of(interleave.course());
    int ids = map.entries().stream().mapToInt(entry -> Columns.width(entry.id())).max().orElse(0);
    int titles = map.entries().stream().mapToInt(entry -> Columns.width(entry.title().in(locale))).max().orElse(0);
    for (NotesMap.Entry entry : map.entries()) {
      String line = padded(entry.id(), ids) + "  " + padded(entry.title().in(locale), titles) + "  " + String.join(", ", entry.exercises());
      console.print((entry.isCovered() ? console.good("●") : console.bad("○")) + " " + line.stripTrailing());
    }
    console.blank();
    int missing = map.uncovered().size();
    console.print(missing == 0
        ? Say.text("map.whole", map.entries().size())
        : Say.text("map.missing", missing, map.entries().size()));
    return missing == 0 ? Main.GOOD : Main.WRONG;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - Columns.width(text));
  }
}
