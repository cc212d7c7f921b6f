package interleave.judge.timeline;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads marks one by one and grows the lanes of a timeline. */
final class Layout {
  /** More than this many steps or spans make neither a page nor a terminal readable. */
  static final int LIMIT = 200;

  /** Distances to more marks than this would take long and tell nothing. */
  private static final int MAX_CENTRES = 20;

  private final Timeline.Axis axis;
  private final Set<Long> highlights;
  private final boolean complete;
  private final Pids pids;
  private final boolean told;
  private final List<LaneBuilder> lanes = new ArrayList<>();
  private final Map<String, List<LaneBuilder>> byName = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private long first = Long.MAX_VALUE;
  private long last;
  private long lastNanos;

  /**
   * Begins with no lane.
   *
   * @param told whether a story tells the steps, so that a drawing only says at which line they are
   */
  Layout(Timeline.Axis axis, Set<Long> highlights, boolean complete, Pids pids, boolean told) {
    this.told = told;
    this.pids = pids;
    this.axis = axis;
    this.highlights = highlights;
    this.complete = complete;
  }

  void observe(Mark mark) {
    long at = axis == Timeline.Axis.TIME ? mark.nanos() : steps.size();
    first = Math.min(first, at);
    last = Math.max(last, at);
    lastNanos = Math.max(lastNanos, mark.nanos());
    boolean highlighted = highlights.contains(mark.sequence());
    LaneBuilder lane = laneOf(mark);
    steps.add(
        new Step(
            lane == null ? -1 : lane.index,
            at,
            mark.nanos(),
            mark.kind(),
            told && mark.kind() == MarkKind.SEAM ? "" : pids.named(mark.kind(), mark.label()),
            pids.named(mark.kind(), mark.value()),
            mark.sequence(),
            highlighted));
    if (lane != null) {
      lane.observe(mark, at, highlighted);
    }
  }

  /** Finds the lane of a mark: threads of a program share its pid, processes may share a name. */
  private LaneBuilder laneOf(Mark mark) {
    if (mark.actor().isEmpty()) {
      return null;
    }
    List<LaneBuilder> namesakes = byName.computeIfAbsent(mark.actor(), _ -> new ArrayList<>());
    for (LaneBuilder lane : namesakes) {
      if (lane.pid == mark.pid() || lane.pid == 0 || mark.pid() == 0) {
        lane.pid = Math.max(lane.pid, mark.pid());
        return lane;
      }
    }
    var lane = new LaneBuilder(lanes.size(), mark.actor(), mark.pid());
    lanes.add(lane);
    namesakes.add(lane);
    return lane;
  }

  Timeline finish(Transcript transcript) {
    long from = steps.isEmpty() ? 0 : first;
    var drawn = new ArrayList<Lane>();
    int spans = 0;
    for (LaneBuilder lane : lanes) {
      lane.close(last, lastNanos, complete);
      String name =
          byName.get(lane.name).size() > 1 ? lane.name + " (" + lane.pid + ")" : lane.name;
      List<Span> kept = lane.spans(Math.max(20, LIMIT - spans));
      spans += kept.size();
      drawn.add(new Lane(name, lane.pid, kept));
    }
    List<Step> kept = fold();
    return new Timeline(
        transcript.scene(),
        transcript.schedule(),
        transcript.ending(),
        axis,
        from,
        Math.max(from, last),
        drawn,
        kept,
        steps.size() - kept.size());
  }

  /** Keeps what stands out, then the ends of lives, then what is nearest to what stands out. */
  private List<Step> fold() {
    if (steps.size() <= LIMIT) {
      return steps;
    }
    var kept = new HashSet<Long>();
    steps.stream()
        .filter(Step::highlighted)
        .limit(LIMIT)
        .forEach(step -> kept.add(step.sequence()));
    steps.stream()
        .filter(step -> isTurningPoint(step.kind()))
        .limit(LIMIT / 2)
        .forEach(step -> kept.add(step.sequence()));
    List<Step> shown = steps.stream().filter(Step::highlighted).limit(MAX_CENTRES).toList();
    steps.stream()
        .filter(step -> !kept.contains(step.sequence()))
        .sorted(Comparator.comparingLong(step -> distance(step, shown)))
        .limit(Math.max(0, LIMIT - kept.size()))
        .forEach(step -> kept.add(step.sequence()));
    return steps.stream().filter(step -> kept.contains(step.sequence())).toList();
  }

  /**
   * Returns how far a step is from what stands out; from either end of the play if nothing does.
   */
  private long distance(Step step, List<Step> shown) {
    return shown.isEmpty()
        ? Math.min(step.at() - first, last - step.at())
        : shown.stream().mapToLong(other -> Math.abs(other.at() - step.at())).min().getAsLong();
  }

  private static boolean isTurningPoint(MarkKind kind) {
    return switch (kind) {
      case STARTED, FINISHED, THREW, SPAWNED, ZOMBIE, REPARENTED, REAPED, STUCK, END -> true;
      default -> false;
    };
  }
}
