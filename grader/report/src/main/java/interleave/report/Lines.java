package interleave.report;

import interleave.judge.timeline.Columns;
import java.util.ArrayList;
import java.util.List;

/** Collects lines of a terminal and breaks long ones between words. */
final class Lines {
  private final List<String> lines = new ArrayList<>();
  private final int width;

  Lines(int width) {
    this.width = width;
  }

  Lines add(String line) {
    lines.add(line.stripTrailing());
    return this;
  }

  /** Adds an empty line between two blocks; none before the first. */
  void gap() {
    if (!lines.isEmpty()) {
      lines.add("");
    }
  }

  /** Adds a text under a margin; its own line breaks stay, foreign control characters do not. */
  Lines addText(String first, String rest, String text) {
    String margin = first;
    for (String paragraph : text.stripTrailing().split("\n", -1)) {
      for (String line :
          wrap(Columns.printable(paragraph.replace("\t", "    ")), width - Columns.width(rest))) {
        add(margin + line);
        margin = rest;
      }
    }
    return this;
  }

  /** Breaks at blanks, and inside a word only where there is no other way, as in Chinese. */
  private static List<String> wrap(String text, int room) {
    int limit = Math.max(20, room);
    var lines = new ArrayList<String>();
    String left = text;
    while (Columns.width(left) > limit) {
      int cut = fitting(left, limit);
      int blank = left.lastIndexOf(' ', cut);
      int at = blank > cut / 2 ? blank : cut;
      lines.add(left.substring(0, at).stripTrailing());
      left = left.substring(at).stripLeading();
    }
    lines.add(left);
    return lines;
  }

  private static int fitting(String text, int limit) {
    int used = 0;
    int index = 0;
    while (index < text.length()) {
      int c = text.codePointAt(index);
      used += Columns.width(c);
      if (used > limit) {
        break;
      }
      index += Character.charCount(c);
    }
    return Math.max(1, index);
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
