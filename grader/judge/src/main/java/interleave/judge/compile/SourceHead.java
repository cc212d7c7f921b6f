package interleave.judge.compile;

/** Reads the begin of a source, as far as its package line. */
final class SourceHead {
  private static final String PACKAGE = "package";

  private final String source;

  private SourceHead(String source) {
    this.source = source;
  }

  /** Returns where imports may stand: behind the package line if there is one, else at the first code. */
  static int behindPackage(String source) {
    var head = new SourceHead(source);
    int first = head.code(0);
    if (!head.isPackage(first)) {
      return first;
    }
    int at = first;
    while (at < source.length() && source.charAt(at) != ';') {
      at = head.code(at + 1);
    }
    return Math.min(source.length(), at + 1);
  }

  private boolean isPackage(int at) {
    int end = at + PACKAGE.length();
    return source.startsWith(PACKAGE, at) && end < source.length() && !Character.isJavaIdentifierPart(source.charAt(end));
  }

  /** Returns the first place from here on that is neither white space nor comment. */
  private int code(int from) {
    int at = from;
    while (at < source.length()) {
      if (Character.isWhitespace(source.charAt(at))) {
        at++;
      } else if (source.startsWith("//", at)) {
        at = behind("\n", at);
      } else if (source.startsWith("/*", at)) {
        at = behind("*/", at + 2);
      } else {
        return at;
      }
    }
    return at;
  }

  private int behind(String end, int from) {
    int found = source.indexOf(end, from);
    return found < 0 ? source.length() : found + end.length();
  }
}
