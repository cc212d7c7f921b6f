package interleave.judge.spec;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what became of each actor. */
final class Actors {
  private static final Set<MarkKind> ENDS =
      EnumSet.of(MarkKind.FINISHED, MarkKind.THREW, MarkKind.ZOMBIE, MarkKind.REAPED);

  private Actors() {}

  /** Returns the names of all that began, in the order in which they did. */
  static List<String> started(Transcript transcript) {
    return transcript.marks().stream()
        .filter(mark -> mark.kind() == MarkKind.STARTED || mark.kind() == MarkKind.SPAWNED)
        .map(Mark::actor)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  static Optional<Mark> end(Transcript transcript, String actor) {
    return transcript.marks().stream()
        .filter(mark -> mark.actor().equals(actor) && ENDS.contains(mark.kind()))
        .findFirst();
  }

  static Optional<Mark> throwing(Transcript transcript, String actor) {
    return transcript.of(MarkKind.THREW).filter(mark -> mark.actor().equals(actor)).findFirst();
  }

  /** Returns the mark by which an actor is still blocked at the end. */
  static Optional<Mark> blocking(Transcript transcript, String actor) {
    Mark last = null;
    for (Mark mark : transcript.marks()) {
      if (!mark.actor().equals(actor)) {
        continue;
      }
      if (mark.kind() == MarkKind.BLOCKED) {
        last = mark;
      } else if (mark.kind() == MarkKind.RESUMED || ENDS.contains(mark.kind())) {
        last = null;
      }
    }
    return Optional.ofNullable(last);
  }

  static Optional<Mark> last(Transcript transcript, String actor) {
    return transcript.marks().stream()
        .filter(mark -> mark.actor().equals(actor))
        .reduce((before, after) -> after);
  }

  /** Says "1 thread", "3 threads" or, where the actors have different pids, "3 processes". */
  static Text counted(Transcript transcript, int count) {
    long pids =
        transcript.marks().stream()
            .filter(mark -> mark.kind() == MarkKind.ENTER || mark.kind() == MarkKind.STARTED)
            .mapToInt(Mark::pid)
            .distinct()
            .count();
    String noun = pids > 1 ? "process" : "thread";
    return Messages.text("count." + noun + (count == 1 ? ".one" : ".many"), count);
  }
}
