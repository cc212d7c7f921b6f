package interleave.judge.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Holds what was observed of one play of a scene, in order of time.
 *
 * @param scene the scene's name with its arguments, as a reader should see it
 * @param schedule the forced order that was played, empty for a free run
 * @param marks all observations
 * @param ending how the play ended
 */
public record Transcript(String scene, String schedule, List<Mark> marks, Ending ending) {

  /** Names how a play ended. */
  public enum Ending {
    /** All actors came to their end. */
    COMPLETE,
    /** Every actor left waits for another: a deadlock or a lost wake-up. */
    STUCK,
    /** The time limit passed while something still ran. */
    TIMED_OUT,
    /** The process ended without a word. */
    CRASHED,
    /** A frame with a wrong number or signature came in. */
    TAMPERED,
    /** Still playing: a live transcript. */
    PLAYING
  }

  public Transcript {
    marks = List.copyOf(marks);
  }

  public Stream<Mark> of(MarkKind kind) {
    return marks.stream().filter(mark -> mark.kind() == kind);
  }

  public Stream<Mark> of(MarkKind kind, String label) {
    return of(kind).filter(mark -> mark.label().equals(label));
  }

  public List<String> actors() {
    return marks.stream().map(Mark::actor).filter(name -> !name.isEmpty()).distinct().toList();
  }
}
