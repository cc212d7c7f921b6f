package interleave.stage.play;

import java.util.Collection;

/** Turns what a scene marks into text without running code that is not the JDK's. */
public final class Values {
  private static final int LONGEST = 4000;

  private Values() {}

  public static String text(Object value) {
    return cut(plain(value));
  }

  private static String plain(Object value) {
    // No pattern switch: its bootstrap costs more than the whole play.
    if (value == null) return "null";
    if (value instanceof String text) return text;
    if (value instanceof Enum<?> constant) return constant.name();
    if (value instanceof Character || value instanceof Boolean) return value.toString();
    if (value instanceof Number number && isTheJdks(number)) return number.toString();
    if (value instanceof Collection<?> all && isTheJdks(all)) return list(all.toArray());
    if (value instanceof Object[] all) return list(all);
    if (value instanceof int[] all) return list(box(all));
    return value.getClass().getName();
  }

  private static Object[] box(int[] all) {
    Object[] boxed = new Object[all.length];
    for (int i = 0; i < all.length; i++) boxed[i] = all[i];
    return boxed;
  }

  private static boolean isTheJdks(Object value) {
    // The explorer loads some of the JDK's classes a second time, under this name.
    return value.getClass().getClassLoader() == null || value.getClass().getName().startsWith("mirror.java.");
  }

  private static String list(Object[] all) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < all.length && text.length() < LONGEST; i++) {
      if (i > 0) text.append(", ");
      text.append(plain(all[i]));
    }
    return text.append(']').toString();
  }

  /** Tells an exception in one line: its class, its message, and the first line of the student's in it. */
  static String of(Throwable thrown) {
    StringBuilder text = new StringBuilder(thrown.getClass().getName());
    try {
      // The message may be the student's own code; it runs on the student's own thread.
      String message = thrown.getMessage();
      if (message != null) text.append(": ").append(message);
    } catch (Throwable t) {
      text.append(": (no message: getMessage() threw ").append(t.getClass().getName()).append(')');
    }
    String line = Lines.first(thrown.getStackTrace());
    if (!line.isEmpty()) text.append(" at ").append(line);
    return cut(text.toString());
  }

  public static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
