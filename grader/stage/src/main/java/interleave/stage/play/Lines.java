package interleave.stage.play;

/** Finds the student's lines in stack traces. */
final class Lines {
  private Lines() {}

  /** Returns the topmost line of the student's code as File.java:12, else the scene's, else nothing. */
  static String first(StackTraceElement[] trace) {
    int at = topmost(trace);
    return at < 0 ? "" : line(trace[at]);
  }

  /** Returns what the student's code has called there, as Class.method, or nothing. */
  static String called(StackTraceElement[] trace) {
    int at = topmost(trace);
    if (at <= 0) return "";
    String owner = trace[at - 1].getClassName();
    return owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1)
        + "."
        + trace[at - 1].getMethodName();
  }

  private static int topmost(StackTraceElement[] trace) {
    int scene = -1;
    for (int i = 0; i < trace.length; i++) {
      String loader = trace[i].getClassLoaderName();
      if (Loader.STUDENT.equals(loader)) return i;
      if (scene < 0 && Loader.SCENES.equals(loader)) scene = i;
    }
    return scene;
  }

  private static String line(StackTraceElement frame) {
    return frame.getFileName() + ":" + frame.getLineNumber();
  }

  /** Returns the name in front of a seam's bar. */
  static String name(String seam) {
    int bar = seam.indexOf('|');
    return bar < 0 ? seam : seam.substring(0, bar);
  }

  /** Returns file and line behind a seam's bar. */
  static String site(String seam) {
    return seam.substring(seam.indexOf('|') + 1);
  }
}
