package interleave.report.text;

/** Cleans text that a student's program or archive has put into a result. */
public final class Foreign {
  private Foreign() {}

  /** Replaces unpaired surrogates, which no encoding can carry. */
  public static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaced(text, false);
      }
    }
    return text;
  }

  /**
   * Replaces what neither XML nor HTML may hold, not even escaped, and the marks that turn the
   * reading direction, by which a line could be made to read differently from what it is.
   */
  public static String readable(String text) {
    return text.codePoints().allMatch(Foreign::isReadable) ? text : replaced(text, true);
  }

  private static String replaced(String text, boolean all) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isSurrogate(c) || all && !isReadable(c) ? 0xfffd : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xd800 && c <= 0xdfff;
  }

  private static boolean isReadable(int c) {
    if (c < ' ') {
      return c == '\n' || c == '\t';
    }
    boolean control = c >= 0x7f && c <= 0x9f;
    boolean turning = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    boolean nothing = isSurrogate(c) || (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
    return !control && !turning && !nothing;
  }
}
