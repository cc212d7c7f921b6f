package interleave.judge.intake;

/** Reduces a source to its tokens, so that comments and white space make no difference. */
final class TokenText {
  private final String source;
  private final StringBuilder tokens = new StringBuilder();
  private int at;
  private boolean gap;

  private TokenText(String source) {
    this.source = source;
  }

  static String of(String source) {
    return new TokenText(source).reduced();
  }

  private String reduced() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (Character.isWhitespace(c)) {
        skip(1);
      } else if (source.startsWith("//", at)) {
        skipBehind("\n");
      } else if (source.startsWith("/*", at)) {
        skipBehind("*/");
      } else if (source.startsWith("\"\"\"", at)) {
        literal("\"\"\"");
      } else if (c == '"' || c == '\'') {
        literal(String.valueOf(c));
      } else {
        emit(c);
      }
    }
    return tokens.toString();
  }

  private void skip(int length) {
    at += length;
    gap = true;
  }

  private void skipBehind(String end) {
    int found = source.indexOf(end, at + 2);
    skip(found < 0 ? source.length() - at : found + end.length() - at);
  }

  /** Copies a literal as it stands; an unclosed one ends with the source. */
  private void literal(String quote) {
    int end = at + quote.length();
    while (end < source.length() && !source.startsWith(quote, end)) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(source.length(), end + quote.length());
    tokens.append(source, at, end);
    at = end;
    gap = false;
  }

  /** A gap matters only where two words, or two signs that could be one, would grow together. */
  private void emit(char c) {
    if (gap && !tokens.isEmpty() && sameSort(tokens.charAt(tokens.length() - 1), c)) {
      tokens.append(' ');
    }
    tokens.append(c);
    gap = false;
    at++;
  }

  private static boolean sameSort(char before, char after) {
    return Character.isJavaIdentifierPart(before) && Character.isJavaIdentifierPart(after)
        || "+-&|<>=".indexOf(before) >= 0 && "+-&|<>=".indexOf(after) >= 0;
  }
}
