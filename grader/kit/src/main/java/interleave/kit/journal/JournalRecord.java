package interleave.kit.journal;

/**
 * Says what a process noted, when; a text that took several records on disk is one of these.
 *
 * @param nanos when, by {@link System#nanoTime()}, which all processes of a machine share
 * @param pid the process that wrote it
 * @param tid the Java thread of that process which wrote it, by {@link Thread#threadId()}
 * @param kind what it is about: {@link #LINE} to {@link #NAME}
 * @param seq its place among the records of that process, from 0, rising; a long text takes several
 *     places
 * @param text what there is to say, by kind
 */
public record JournalRecord(long nanos, int pid, int tid, int kind, long seq, String text) {
  /** A line printed to standard output; the text is that line without its end. */
  public static final int LINE = 1;

  /** A line printed to standard error. */
  public static final int ERRLINE = 2;

  /**
   * A system call: its name, a space, its arguments and its result or errno, as {@code waitpid -1
   * 124 exited(0)} or {@code kill 99 15 ESRCH}. With {@code >} after the name it is about to be
   * made, without it has returned.
   */
  public static final int CALL = 3;

  /** A point: its label, and after a tab its value if it has one. */
  public static final int MARK = 4;

  /** The beginning of a span; the text is its name. */
  public static final int ENTER = 5;

  /** The end of a span; the text is its name. */
  public static final int LEAVE = 6;

  /** The name of the actor that this process is. */
  public static final int NAME = 7;

  /** Stands before a name that gives way to any other. */
  public static final String PROPOSED = "?";

  /** Tells whether this kind is one of the above. */
  static boolean known(int kind) {
    return kind >= LINE && kind <= NAME;
  }
}
