package interleave.judge.domain;

/** Names what a mark in a transcript tells, and thereby who saw it. */
public enum MarkKind {
  /** An actor began. */
  STARTED,
  /** An actor came to its end. */
  FINISHED,
  /** An actor ended by an exception; the value is its class and message. */
  THREW,
  /** A point that the scene marked; label and value are the scene's. */
  POINT,
  /** The begin of a span that the scene marked. */
  ENTER,
  /** The end of a span that the scene marked. */
  LEAVE,
  /** An actor stopped to wait inside the student's code; the value tells what for. */
  BLOCKED,
  /** An actor that had been blocked went on. */
  RESUMED,
  /** A driven or scheduled actor came to a seam; the label names the seam, the value file and line, and perhaps more. */
  SEAM,
  /** A line that the student's code printed. */
  OUTPUT,
  /** A system call that the kit made for the program; the label is the call, the value its outcome. */
  CALL,
  /** The kernel showed a new process; the value is its parent's pid. */
  SPAWNED,
  /** The kernel showed a process replaced its program or became ready; the value is the command. */
  EXECUTED,
  /** The kernel showed a process in state Z. */
  ZOMBIE,
  /** The kernel showed another parent; the value is the new parent's pid. */
  REPARENTED,
  /** The kernel showed a process stopped (state T). */
  STOPPED,
  /** The kernel showed a stopped process running again. */
  CONTINUED,
  /** A process is gone from the process table; the value is its wait status where it is known. */
  REAPED,
  /** The stage found that nothing can go on any more; the value is the cycle or the list of waiters. */
  STUCK,
  /** The scene is over. */
  END
}
