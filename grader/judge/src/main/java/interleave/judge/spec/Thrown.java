package interleave.judge.spec;

import interleave.judge.domain.Mark;

/** Reads the class from a mark that says {@code java.lang.IllegalStateException: text at X.java:12}. */
final class Thrown {
  private Thrown() {}

  static boolean isA(Mark thrown, String exception) {
    String text = thrown.value();
    int end = 0;
    while (end < text.length() && (Character.isJavaIdentifierPart(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    String name = text.substring(0, end);
    return name.equals(exception) || name.endsWith("." + exception) || name.endsWith("$" + exception);
  }
}
