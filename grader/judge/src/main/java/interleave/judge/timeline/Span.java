package interleave.judge.timeline;

/**
 * Covers a stretch of one actor's life.
 *
 * @param kind what the actor was during it
 * @param label the section's name, or what a blocked actor waited for; may be empty
 * @param from begin on the timeline's axis
 * @param to end on the timeline's axis, never before {@code from}
 * @param fromNanos begin in nanoseconds since the scene began
 * @param toNanos end in nanoseconds since the scene began
 * @param open true if the end was not seen
 * @param depth how many other sections of the actor lie around it
 * @param highlighted true if one of its ends is among the marks to show
 * @param sequence the sequence number of the mark that began it
 */
public record Span(
    Kind kind,
    String label,
    long from,
    long to,
    long fromNanos,
    long toNanos,
    boolean open,
    int depth,
    boolean highlighted,
    long sequence) {

  /** Names what an actor was during a span. */
  public enum Kind {
    /** Alive. */
    LIFE,
    /** In a section that the scene marked. */
    SECTION,
    /** Waiting inside the student's code. */
    BLOCKED,
    /** Stopped by a signal. */
    STOPPED,
    /** Ended and not yet waited for. */
    ZOMBIE
  }
}
