package interleave.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Keeps a Markdown page with a table for each exercise; a new measurement replaces the exercise's table and leaves the others. */
final class DetectionTable {
  private static final String HEADING = "## ";
  private static final String TOP =
      """
      # How soon wrong answers are caught

      For each rejected answer of an exercise's bank: how many schedules the explorer had played when it lost, mean and worst
      over many seeds. Answers without a number are caught by other means, as by a play on real threads. Measured by
      `grader/bench/run detect <slug>… --table <this page>`.
      """;

  private final Path page;
  private final Map<String, List<String>> sections = new TreeMap<>();

  DetectionTable(Path page) {
    this.page = page;
    if (Files.exists(page)) {
      read();
    }
  }

  private void read() {
    List<String> section = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(page)) {
        if (line.startsWith(HEADING)) {
          section = sections.computeIfAbsent(line.substring(HEADING.length()), slug -> new ArrayList<>());
        } else if (!line.isBlank()) {
          section.add(line);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Puts the table of one exercise in its place and writes the page. */
  void put(String slug, int seeds, Map<String, DetectBench.Seen> seen) {
    List<String> rows = new ArrayList<>(List.of("| " + seeds + " seeds | mean | worst |", "|---|---|---|"));
    seen.forEach((answer, one) -> rows.add(row(answer, one)));
    sections.put(slug, rows);
    var text = new StringBuilder(TOP);
    sections.forEach((heading, lines) ->
        text.append('\n').append(HEADING).append(heading).append("\n\n").append(String.join("\n", lines)).append('\n'));
    try {
      Files.writeString(page, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String row(String answer, DetectBench.Seen seen) {
    boolean explored = seen.schedules.getCount() > 0;
    String mean = explored ? String.format(Locale.ROOT, "%.1f", seen.schedules.getAverage()) : "";
    String worst = explored ? Integer.toString(seen.schedules.getMax()) : "";
    String missed = seen.missed == 0 ? "" : " (missed " + seen.missed + " times)";
    return "| " + answer.replaceFirst("^rejected/", "") + missed + " | " + mean + " | " + worst + " |";
  }
}
