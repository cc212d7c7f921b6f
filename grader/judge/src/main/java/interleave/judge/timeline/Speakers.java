package interleave.judge.timeline;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Says which thread speaks: one that the student's code has started speaks in the name of the actor, or of the scene, whose
 * lambda it runs, and has a name of its own under which its steps were seen.
 */
final class Speakers {
  private static final String SCENE = "scene";
  private static final Set<MarkKind> WORDS = Set.of(MarkKind.POINT, MarkKind.ENTER, MarkKind.LEAVE, MarkKind.OUTPUT);

  private final Map<String, Long> own = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();

  private Speakers() {
    own.put(SCENE, 0L);
  }

  static Speakers of(Transcript transcript) {
    var speakers = new Speakers();
    transcript.marks().forEach(speakers::learn);
    return speakers;
  }

  private void learn(Mark mark) {
    if (mark.tid() == 0) {
      return;
    }
    if (mark.kind() == MarkKind.STARTED) {
      own.putIfAbsent(mark.actor(), mark.tid());
    }
    if (!WORDS.contains(mark.kind())) {
      names.putIfAbsent(mark.tid(), mark.actor());
    }
  }

  /** Tells whether a mark is not its actor's own. */
  boolean isForeign(Mark mark) {
    long known = own.getOrDefault(mark.actor(), mark.tid());
    return WORDS.contains(mark.kind()) && mark.tid() != 0 && known != mark.tid();
  }

  /** Returns the mark with the name of the thread that speaks, where it has one of its own. */
  Mark named(Mark mark) {
    String name = isForeign(mark) ? names.getOrDefault(mark.tid(), mark.actor()) : mark.actor();
    return name.equals(mark.actor())
        ? mark
        : new Mark(mark.sequence(), mark.nanos(), name, mark.pid(), mark.tid(), mark.kind(), mark.label(), mark.value());
  }
}
