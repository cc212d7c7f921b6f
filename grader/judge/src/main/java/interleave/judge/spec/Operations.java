package interleave.judge.spec;

import interleave.explore.history.Operation;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the spans of a transcript as operations: {@code put 5} is a call of put with the argument 5. */
final class Operations {
  private final List<Operation> all = new ArrayList<>();
  private final Map<String, Integer> open = new HashMap<>();

  private Operations() {}

  /** Returns them in the order in which they were called. */
  static List<Operation> of(Transcript transcript) {
    var operations = new Operations();
    for (Mark mark : transcript.marks()) {
      if (mark.kind() == MarkKind.ENTER) operations.enter(mark);
      if (mark.kind() == MarkKind.LEAVE) operations.leave(mark);
    }
    return List.copyOf(operations.all);
  }

  private void enter(Mark mark) {
    String[] words = mark.label().split(" ");
    List<Object> arguments = new ArrayList<>(Arrays.asList(words).subList(1, words.length));
    open.put(key(mark), all.size());
    all.add(new Operation(mark.actor(), words[0], arguments, null, (int) mark.sequence(), Integer.MAX_VALUE));
  }

  private void leave(Mark mark) {
    Integer index = open.remove(key(mark));
    if (index == null) return;
    Operation called = all.get(index);
    all.set(
        index,
        new Operation(called.thread(), called.name(), called.arguments(), mark.value(), called.begin(), (int) mark.sequence()));
  }

  private static String key(Mark mark) {
    return mark.actor() + " " + mark.label();
  }
}
