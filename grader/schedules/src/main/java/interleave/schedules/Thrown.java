package interleave.schedules;

import interleave.stage.play.Values;

/** Tells exceptions in one line, with the names that the student knows. */
final class Thrown {
  private static final String RENAMED = "mirror.";

  private Thrown() {}

  /** Tells whether it comes of how classes were rewritten, and not of what they do. */
  static boolean isOurs(Throwable thrown) {
    for (Throwable at = thrown; at != null && at != at.getCause(); at = at.getCause()) {
      if (at instanceof InternalError || at instanceof LinkageError && !(at instanceof ExceptionInInitializerError)) return true;
      boolean typed = at instanceof ClassCastException || at instanceof ArrayStoreException;
      if (typed && String.valueOf(at.getMessage()).contains(RENAMED)) return true;
    }
    return false;
  }

  static String text(Throwable thrown) {
    StringBuilder text = new StringBuilder(thrown.getClass().getName());
    try {
      String message = thrown.getMessage();
      if (message != null) text.append(": ").append(message);
    } catch (RuntimeException e) {
      text.append(": (no message: getMessage() threw ").append(e.getClass().getName()).append(')');
    }
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (!isOwn(frame)) continue;
      text.append(" at ").append(frame.getFileName()).append(':').append(frame.getLineNumber());
      break;
    }
    return Values.cut(plain(text.toString()));
  }

  private static boolean isOwn(StackTraceElement frame) {
    String type = frame.getClassName();
    return "explored".equals(frame.getClassLoaderName()) && !type.startsWith(RENAMED) && !type.startsWith("interleave.");
  }

  /** Gives the JDK's classes their own names back. */
  static String plain(String text) {
    return text.contains(RENAMED) ? text.replace("mirror.java.", "java.") : text;
  }
}
