package interleave.judge.process;

/**
 * Holds what {@code /proc/PID/stat} says of a process.
 *
 * @param state the kernel's letter: R, S, D, Z, T, …
 * @param threads how many threads it has
 * @param ticks processor time of all its threads, in hundredths of a second
 * @param exitCode raw wait status of a zombie; 0 before and where the kernel hides it
 */
record Stat(int pid, String command, char state, int parent, int threads, long ticks, int exitCode) {
  private static final int STATE = 0;
  private static final int PARENT = 1;
  private static final int USER_TICKS = 11;
  private static final int SYSTEM_TICKS = 12;
  private static final int THREADS = 17;
  private static final int EXIT_CODE = 49;

  /** Reads the file's text; a command may contain blanks and parentheses. */
  static Stat parse(String text) {
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    String[] fields = text.substring(close + 2).strip().split(" ");
    return new Stat(
        Integer.parseInt(text.substring(0, open).strip()),
        text.substring(open + 1, close),
        fields[STATE].charAt(0),
        Integer.parseInt(fields[PARENT]),
        Integer.parseInt(fields[THREADS]),
        Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]),
        fields.length > EXIT_CODE ? Integer.parseInt(fields[EXIT_CODE]) : 0);
  }

  boolean isZombie() {
    return state == 'Z' || state == 'X';
  }

  boolean isStopped() {
    return state == 'T';
  }
}
