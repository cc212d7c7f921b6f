package interleave.judge.spec;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds moments by name: a point's label, {@code enter SPAN}, {@code leave SPAN}, {@code start ACTOR}, {@code end ACTOR},
 * {@code reap ACTOR}. A point of that very name comes first.
 */
final class Moments {
  private Moments() {}

  static List<Mark> find(Transcript transcript, String label, String actor) {
    Predicate<Mark> whose = mark -> actor.isEmpty() || mark.actor().equals(actor);
    List<Mark> points = transcript.of(MarkKind.POINT, label).filter(whose).toList();
    if (!points.isEmpty() || !label.contains(" ")) {
      return points;
    }
    Predicate<Mark> named = named(label);
    return transcript.marks().stream().filter(whose).filter(named).toList();
  }

  private static Predicate<Mark> named(String label) {
    String verb = label.substring(0, label.indexOf(' '));
    String what = label.substring(label.indexOf(' ') + 1);
    return switch (verb) {
      case "enter" -> mark -> mark.kind() == MarkKind.ENTER && mark.label().equals(what);
      case "leave" -> mark -> mark.kind() == MarkKind.LEAVE && mark.label().equals(what);
      case "start" -> of(what, MarkKind.STARTED, MarkKind.SPAWNED);
      case "end" -> of(what, MarkKind.FINISHED, MarkKind.THREW, MarkKind.ZOMBIE, MarkKind.REAPED);
      case "reap" -> of(what, MarkKind.REAPED);
      default -> mark -> false;
    };
  }

  private static Predicate<Mark> of(String actor, MarkKind... kinds) {
    List<MarkKind> wanted = List.of(kinds);
    return mark -> mark.actor().equals(actor) && wanted.contains(mark.kind());
  }
}
