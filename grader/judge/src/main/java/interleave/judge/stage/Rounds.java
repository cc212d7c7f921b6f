package interleave.judge.stage;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import java.util.ArrayList;
import java.util.List;

/** Folds what a thread does again and again in a loop: the steps of one round stay, and the last says how many there were. */
final class Rounds {
  private static final int LONGEST = 6;

  private Rounds() {}

  static List<Mark> folded(List<Mark> marks) {
    List<Mark> folded = new ArrayList<>();
    for (int at = 0; at < marks.size(); ) {
      int length = 0;
      int rounds = 1;
      for (int candidate = 1; candidate <= LONGEST && rounds == 1; candidate++) {
        length = candidate;
        rounds = rounds(marks, at, candidate);
      }
      if (rounds == 1) {
        folded.add(marks.get(at++));
        continue;
      }
      folded.addAll(marks.subList(at, at + length - 1));
      folded.add(times(marks.get(at + length - 1), rounds));
      at += length * rounds;
    }
    return folded;
  }

  /** Counts how often the same steps of one thread follow upon each other. */
  private static int rounds(List<Mark> marks, int from, int length) {
    if (from + length > marks.size()) return 1;
    String actor = marks.get(from).actor();
    for (int i = from; i < from + length; i++) {
      Mark mark = marks.get(i);
      if (mark.kind() != MarkKind.SEAM || !mark.actor().equals(actor)) return 1;
    }
    int rounds = 1;
    for (int at = from + length; at + length <= marks.size() && isSame(marks, from, at, length); at += length) rounds++;
    return rounds;
  }

  private static boolean isSame(List<Mark> marks, int one, int other, int length) {
    for (int i = 0; i < length; i++) if (!marks.get(one + i).equals(marks.get(other + i))) return false;
    return true;
  }

  private static Mark times(Mark mark, int rounds) {
    return new Mark(
        mark.sequence(), mark.nanos(), mark.actor(), mark.pid(), mark.tid(), mark.kind(), mark.label() + " ×" + rounds, mark.value());
  }
}
