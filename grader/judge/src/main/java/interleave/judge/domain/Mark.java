package interleave.judge.domain;

/**
 * Records one observation.
 *
 * @param sequence position on the wire or in the merged journal, from 0
 * @param nanos time since the scene began, in nanoseconds of CLOCK_MONOTONIC
 * @param actor the actor's name, or {@code pid 123} for a process that the scene did not name
 * @param pid the operating system's process id
 * @param tid the Java thread id, 0 where the kernel was the witness
 * @param kind what is told
 * @param label the span, point, seam or call; empty where the kind says all
 * @param value further text; empty where there is none
 */
public record Mark(
    long sequence, long nanos, String actor, int pid, long tid, MarkKind kind, String label, String value) {

  /** Comes between the parts of a value that has several: where a step was made, what that line says, what was held. */
  public static final String AND = "\t";

  /** Returns the time in milliseconds since the scene began. */
  public double millis() {
    return nanos / 1e6;
  }
}
