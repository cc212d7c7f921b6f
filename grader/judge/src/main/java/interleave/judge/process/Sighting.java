package interleave.judge.process;

/**
 * Tells one thing that the warden saw in the kernel's tables.
 *
 * @param kind what happened
 * @param since when it had not happened yet, on CLOCK_MONOTONIC in nanoseconds
 * @param at when it had happened
 * @param pid the process, or 0
 * @param label the kind's detail: a command, who reaped
 * @param value the kind's outcome: a parent, a wait status, a number
 */
record Sighting(Kind kind, long since, long at, int pid, String label, String value) {
  /** What wardens tell. */
  enum Kind {
    SPAWNED,
    EXECUTED,
    ZOMBIE,
    REPARENTED,
    STOPPED,
    CONTINUED,
    REAPED,
    /** The top process has ended; the value is its wait status. */
    TOP_ENDED,
    /** The limit passed while the top process still ran. */
    DEADLINE,
    /** There were more processes than allowed; the value is their number. */
    TOO_MANY,
    /** The play is over; what still lives is killed from here on. */
    OVER,
    /** The warden killed this process. */
    KILLED,
    /** Label and value are run-queue delay and processor time so far, in nanoseconds. */
    USAGE,
    /** The kernel has confirmed that no descendant is left. */
    PROVEN_EMPTY,
    /** The warden itself could not go on; the value says why. */
    FAULT
  }

  private static final int FIELDS = 6;

  /** Returns it as one line without a line break. */
  String encode() {
    return String.join(
        "\t", kind.name(), "" + since, "" + at, "" + pid, printable(label), printable(value));
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if no warden wrote it
   */
  static Sighting decode(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException(line);
    }
    return new Sighting(
        Kind.valueOf(fields[0]),
        Long.parseLong(fields[1]),
        Long.parseLong(fields[2]),
        Integer.parseInt(fields[3]),
        fields[4],
        fields[5]);
  }

  /** A student chooses the names of his programs. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
