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

  /** Comes before the number of a thread that is not the actor's own. */
  private static final String THREAD = " ▸ ";

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

  /** Takes in a mark; {@code foreign} says that another thread has made it than its actor's own. */
  void observe(Mark mark, boolean foreign) {
    long at = axis == Timeline.Axis.TIME ? mark.nanos() : steps.size();
    first = Math.min(first, at);
    last = Math.max(last, at);
    lastNanos = Math.max(lastNanos, mark.nanos());
    boolean highlighted = highlights.contains(mark.sequence());
    LaneBuilder lane = laneOf(mark, foreign);
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

  /** Finds the lane of a mark: processes may share a name, and threads that a student starts speak in an actor's name. */
  private LaneBuilder laneOf(Mark mark, boolean foreign) {
    if (mark.actor().isEmpty()) {
      return null;
    }
    List<LaneBuilder> namesakes = byName.computeIfAbsent(mark.actor(), _ -> new ArrayList<>());
    List<LaneBuilder> own = namesakes.stream().filter(lane -> isOf(lane, mark)).toList();
    for (LaneBuilder lane : own) {
      if (lane.speaks(mark, foreign)) {
        lane.pid = Math.max(lane.pid, mark.pid());
        return lane;
      }
    }
    boolean another = foreign || own.stream().anyMatch(lane -> lane.number == 0);
    int number = another ? 1 + (int) own.stream().filter(lane -> lane.number > 0).count() : 0;
    var lane = new LaneBuilder(lanes.size(), mark, number);
    lanes.add(lane);
    namesakes.add(lane);
    return lane;
  }

  private static boolean isOf(LaneBuilder lane, Mark mark) {
    return lane.pid == mark.pid() || lane.pid == 0 || mark.pid() == 0;
  }

  Timeline finish(Transcript transcript) {
    long from = steps.isEmpty() ? 0 : first;
    var drawn = new ArrayList<Lane>();
    int spans = 0;
    for (LaneBuilder lane : lanes) {
      lane.close(last, lastNanos, complete);
      long pids = byName.get(lane.name).stream().mapToInt(namesake -> namesake.pid).distinct().count();
      String name = pids > 1 ? lane.name + " (" + lane.pid + ")" : lane.name;
      name = lane.number == 0 ? name : name + THREAD + lane.number;
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
