package interleave.explore.run;

import interleave.explore.outcome.Kind;
import java.util.List;

/**
 * Says what went wrong in one schedule.
 *
 * @param cycle for a deadlock, who waits for whom
 * @param thrown the exception behind it, or null
 */
public record Failure(Kind kind, String text, List<String> cycle, Throwable thrown) {
  static String text(Throwable thrown) {
    String type = thrown.getClass().getSimpleName();
    String message = thrown.getMessage();
    if (message == null) return type + place(thrown);
    return thrown instanceof AssertionError ? message : type + ": " + message + place(thrown);
  }

  /** Tells whether it comes from classes that were renamed and do not fit, and not from the program. */
  static boolean isOurs(Throwable thrown) {
    for (Throwable at = thrown; at != null && at != at.getCause(); at = at.getCause()) {
      if (at instanceof LinkageError && !(at instanceof ExceptionInInitializerError)) return true;
      boolean typed = at instanceof ClassCastException || at instanceof ArrayStoreException;
      if (typed && String.valueOf(at.getMessage()).contains("mirror.")) return true;
    }
    return false;
  }

  private static String place(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      String type = frame.getClassName();
      if (type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("mirror.")) continue;
      if (type.startsWith("interleave.explore.run") || type.startsWith("interleave.explore.model")) continue;
      return " at " + frame.getFileName() + ":" + frame.getLineNumber();
    }
    return "";
  }
}
