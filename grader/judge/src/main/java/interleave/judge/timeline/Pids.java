package interleave.judge.timeline;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says the names of processes where the kernel and the calls say numbers. */
final class Pids {
  private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");
  private static final Set<MarkKind> SPOKEN =
      Set.of(MarkKind.SPAWNED, MarkKind.REPARENTED, MarkKind.REAPED, MarkKind.CALL);

  private final Map<String, String> names;

  private Pids(Map<String, String> names) {
    this.names = names;
  }

  static Pids of(Transcript transcript) {
    return new Pids(
        transcript
            .of(MarkKind.SPAWNED)
            .filter(mark -> !mark.actor().isEmpty() && !mark.actor().startsWith("pid "))
            .collect(
                Collectors.toMap(
                    mark -> String.valueOf(mark.pid()), Mark::actor, (before, after) -> after)));
  }

  /** Returns the words of a mark of that kind, readable. */
  String named(MarkKind kind, String words) {
    if (!SPOKEN.contains(kind)) {
      return words;
    }
    return NUMBER
        .matcher(words.replace("init (warden)", "init"))
        .replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
  }
}
