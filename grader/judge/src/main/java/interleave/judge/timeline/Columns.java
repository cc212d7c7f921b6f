package interleave.judge.timeline;

/** Measures, cleans and cuts text for a terminal, where Chinese characters take two columns. */
public final class Columns {
  private Columns() {}

  /** Returns how many columns a text without control characters takes. */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** Returns 0 for a combining character, 2 for a wide one, else 1. */
  public static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115f
            || c >= 0x2e80 && c <= 0x303e
            || c >= 0x3041 && c <= 0x33ff
            || c >= 0x3400 && c <= 0x4dbf
            || c >= 0x4e00 && c <= 0x9fff
            || c >= 0xa000 && c <= 0xa4cf
            || c >= 0xa960 && c <= 0xa97f
            || c >= 0xac00 && c <= 0xd7a3
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xfe30 && c <= 0xfe6f
            || c >= 0xff00 && c <= 0xff60
            || c >= 0xffe0 && c <= 0xffe6
            || c >= 0x1f300 && c <= 0x1f64f
            || c >= 0x1f680 && c <= 0x1f6ff
            || c >= 0x1f900 && c <= 0x1faff
            || c >= 0x20000 && c <= 0x3fffd);
  }

  /**
   * Replaces what a program under test must not send to a terminal: control characters, escape
   * sequences, marks that turn the reading direction; line breaks become ⏎.
   */
  public static String printable(String text) {
    if (text.codePoints().allMatch(c -> c >= ' ' && c < 0x7f)) {
      return text;
    }
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c != '\r')
        .map(Columns::printable)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int printable(int codePoint) {
    if (codePoint == '\n') {
      return '⏎';
    }
    if (codePoint == '\t') {
      return ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          0xfffd;
      default -> codePoint;
    };
  }

  /** Cuts a text to at most so many columns; what was cut shows as an ellipsis. */
  public static String clip(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    var kept = new StringBuilder();
    int used = 1;
    for (int c : text.codePoints().toArray()) {
      used += width(c);
      if (used > columns) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return columns < 1 ? "" : kept.append('…').toString();
  }

  /** Fills a text up to so many columns with blanks; a longer one is returned as it is. */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }
}
