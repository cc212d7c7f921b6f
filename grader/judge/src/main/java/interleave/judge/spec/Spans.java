package interleave.judge.spec;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs the begins and ends of a span, and finds out how many were open at once. */
final class Spans {
  private final List<Mark> marks;
  private final List<Span> spans = new ArrayList<>();

  /** One stay; {@code leave} is null if it never ended. */
  record Span(Mark enter, Mark leave) {
    Duration length() {
      return leave == null ? null : Duration.ofNanos(leave.nanos() - enter.nanos());
    }
  }

  /** The moment at which the most spans were open. */
  record Peak(int count, Mark at, List<Mark> enters) {}

  private Spans(List<Mark> marks) {
    this.marks = marks;
  }

  /** Returns the spans of one label, of one actor or, if the name is empty, of all. */
  static Spans of(Transcript transcript, String label, String actor) {
    var found =
        new Spans(
            transcript.marks().stream()
                .filter(mark -> mark.kind() == MarkKind.ENTER || mark.kind() == MarkKind.LEAVE)
                .filter(mark -> mark.label().equals(label))
                .filter(mark -> actor.isEmpty() || mark.actor().equals(actor))
                .toList());
    found.pair();
    return found;
  }

  List<Span> all() {
    return spans;
  }

  Peak peak() {
    List<Mark> open = new ArrayList<>();
    Peak peak = new Peak(0, null, List.of());
    for (Mark mark : marks) {
      if (mark.kind() == MarkKind.ENTER) {
        open.add(mark);
        if (open.size() > peak.count()) {
          peak = new Peak(open.size(), mark, List.copyOf(open));
        }
      } else {
        forget(open, mark);
      }
    }
    return peak;
  }

  private static void forget(List<Mark> open, Mark leave) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).actor().equals(leave.actor())) {
        open.remove(i);
        return;
      }
    }
  }

  private void pair() {
    Map<String, Deque<Mark>> open = new HashMap<>();
    for (Mark mark : marks) {
      Deque<Mark> mine = open.computeIfAbsent(mark.actor(), name -> new ArrayDeque<>());
      if (mark.kind() == MarkKind.ENTER) {
        mine.push(mark);
      } else if (!mine.isEmpty()) {
        spans.add(new Span(mine.pop(), mark));
      }
    }
    open.values().forEach(rest -> rest.forEach(enter -> spans.add(new Span(enter, null))));
    spans.sort(Comparator.comparingLong(span -> span.enter().sequence()));
  }
}
