package interleave.judge.timeline;

import interleave.judge.domain.Mark;
import interleave.judge.timeline.Span.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Pairs the marks of one thread of an actor to spans; whatever is never closed ends, open, where the play ends.
 */
final class LaneBuilder {
  final int index;
  final String name;
  /** How many threads spoke in the actor's name before this one; 0 is the actor itself. */
  final int number;

  int pid;

  private long tid;

  private record Begin(
      Kind kind,
      String label,
      long at,
      long nanos,
      boolean highlighted,
      int depth,
      long sequence) {}

  private final Deque<Begin> sections = new ArrayDeque<>();
  private final Map<Kind, Begin> states = new EnumMap<>(Kind.class);
  private final List<Span> spans = new ArrayList<>();
  private boolean born;
  private boolean over;
  private long lastAt;
  private long lastNanos;

  LaneBuilder(int index, Mark first, int number) {
    this.index = index;
    this.name = first.actor();
    this.pid = first.pid();
    this.tid = first.tid();
    this.number = number;
  }

  /**
   * Tells whether it is this thread that speaks. What the kernel says of a process has no thread; the first one that a
   * process speaks with is its own.
   */
  boolean speaks(Mark mark, boolean foreign) {
    if (number > 0 || tid != 0 && mark.tid() != 0) {
      return tid == mark.tid();
    }
    if (foreign) {
      return false;
    }
    tid = Math.max(tid, mark.tid());
    return true;
  }

  void observe(Mark mark, long at, boolean highlighted) {
    if (!over && !states.containsKey(Kind.LIFE) && !states.containsKey(Kind.ZOMBIE)) {
      begin(Kind.LIFE, "", mark, at, false);
    }
    switch (mark.kind()) {
      case STARTED, SPAWNED -> born = true;
      case ENTER ->
          sections.push(
              new Begin(
                  Kind.SECTION,
                  mark.label(),
                  at,
                  mark.nanos(),
                  highlighted,
                  sections.size(),
                  mark.sequence()));
      case LEAVE -> leave(mark, at, highlighted);
      case BLOCKED ->
          begin(
              Kind.BLOCKED,
              mark.value().isEmpty() ? mark.label() : mark.value(),
              mark,
              at,
              highlighted);
      case RESUMED -> end(Kind.BLOCKED, at, mark.nanos(), highlighted);
      case STOPPED -> begin(Kind.STOPPED, "", mark, at, highlighted);
      case CONTINUED -> end(Kind.STOPPED, at, mark.nanos(), highlighted);
      case ZOMBIE -> {
        endAll(at, mark.nanos());
        begin(Kind.ZOMBIE, mark.value(), mark, at, highlighted);
      }
      case FINISHED, THREW, REAPED -> {
        endAll(at, mark.nanos());
        over = true;
      }
      default -> {}
    }
    lastAt = Math.max(lastAt, at);
    lastNanos = Math.max(lastNanos, mark.nanos());
  }

  private void begin(Kind kind, String label, Mark mark, long at, boolean highlighted) {
    states.putIfAbsent(
        kind, new Begin(kind, label, at, mark.nanos(), highlighted, 0, mark.sequence()));
  }

  private void end(Kind kind, long at, long nanos, boolean highlighted) {
    Begin begin = states.remove(kind);
    if (begin != null) {
      add(begin, at, nanos, false, highlighted);
    }
  }

  private void leave(Mark mark, long at, boolean highlighted) {
    for (Iterator<Begin> open = sections.iterator(); open.hasNext(); ) {
      Begin begin = open.next();
      if (begin.label().equals(mark.label())) {
        open.remove();
        add(begin, at, mark.nanos(), false, highlighted);
        return;
      }
    }
  }

  private void endAll(long at, long nanos) {
    states.values().forEach(begin -> add(begin, at, nanos, false, false));
    states.clear();
    sections.forEach(begin -> add(begin, at, nanos, true, false));
    sections.clear();
  }

  private void add(Begin begin, long at, long nanos, boolean open, boolean highlighted) {
    spans.add(
        new Span(
            begin.kind(),
            begin.label(),
            begin.at(),
            Math.max(begin.at(), at),
            begin.nanos(),
            Math.max(begin.nanos(), nanos),
            open,
            begin.depth(),
            begin.highlighted() || highlighted,
            begin.sequence()));
  }

  /** Ends what is still open: an actor that nobody saw begin or end lived as long as it spoke. */
  void close(long at, long nanos, boolean complete) {
    boolean spoke = complete && !born && !states.containsKey(Kind.ZOMBIE);
    if (spoke && sections.isEmpty()) {
      at = lastAt;
      nanos = lastNanos;
    }
    for (Begin begin : states.values()) {
      add(begin, at, nanos, !(spoke && begin.kind() == Kind.LIFE), false);
    }
    for (Begin begin : sections) {
      add(begin, at, nanos, true, false);
    }
    states.clear();
    sections.clear();
  }

  /**
   * Returns the spans, lives first and inner sections last; keeps what stands out when there are
   * too many.
   */
  List<Span> spans(int limit) {
    Comparator<Span> importance =
        Comparator.comparing((Span span) -> span.kind() != Kind.LIFE)
            .thenComparing(span -> !span.highlighted())
            .thenComparingLong(Span::sequence);
    return spans.stream()
        .sorted(importance)
        .limit(limit)
        .sorted(
            Comparator.comparing(Span::kind)
                .thenComparingInt(Span::depth)
                .thenComparingLong(Span::from))
        .toList();
  }
}
