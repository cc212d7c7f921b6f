package interleave.explore;

import interleave.explore.Search.Lost;
import interleave.explore.outcome.Kind;
import interleave.explore.run.Execution;
import interleave.explore.run.Failure;
import interleave.explore.run.Hot;
import interleave.explore.run.Picks.Segment;
import interleave.explore.strategy.Script;
import java.util.ArrayList;
import java.util.List;

/** Takes switches out of a losing schedule as long as it still loses in the same way. */
final class Minimiser {
  private static final int TRIES = 600;
  private static final long NANOS = 1_500_000_000L;

  private final Player player;
  private final Hot hot;
  private final Failure wanted;
  private Execution best;
  private int tries;
  private final long deadline = System.nanoTime() + NANOS;

  Minimiser(Player player, Lost lost) {
    this.player = player;
    this.hot = lost.hot();
    this.wanted = lost.failure();
    this.best = lost.execution();
  }

  /** Gives the shortest losing schedule found, played with all its steps noted. */
  Execution told() {
    while (improve()) {}
    return play(best, true);
  }

  private Execution play(Execution like, boolean traced) {
    return player.play(new Script(like.picks().segments(), like.picks().any()), hot, traced);
  }

  private boolean improve() {
    List<Segment> segments = best.picks().segments();
    for (int i = 0; i < segments.size(); i++) {
      if (attempt(later(segments, i)) || attempt(earlier(segments, i)) || attempt(without(segments, i))) return true;
    }
    return false;
  }

  private boolean attempt(List<Segment> segments) {
    if (segments == null || ++tries > TRIES || System.nanoTime() > deadline) return false;
    Execution tried = player.play(new Script(segments, best.picks().any()), hot, false);
    Failure failure = tried.failure();
    if (failure == null || failure.kind() != wanted.kind()) return false;
    if (failure.kind() == Kind.RACE && !failure.text().equals(wanted.text())) return false;
    if (cost(tried) >= cost(best)) return false;
    best = tried;
    return true;
  }

  /** Counts what makes a schedule hard to read: above all switches that nothing forces. */
  private static long cost(Execution execution) {
    return execution.picks().switches() * 100_000L + execution.picks().segments().size() * 1_000L + Math.min(999, execution.steps());
  }

  /** Puts a segment off until its thread runs again. */
  private static List<Segment> later(List<Segment> segments, int at) {
    Segment moved = segments.get(at);
    for (int i = at + 1; i < segments.size(); i++) {
      if (segments.get(i).thread() != moved.thread()) continue;
      List<Segment> result = new ArrayList<>(segments);
      result.set(i, new Segment(moved.thread(), moved.points() + segments.get(i).points()));
      result.remove(at);
      return result;
    }
    return null;
  }

  /** Lets a thread go on at once with what it did when it ran again. */
  private static List<Segment> earlier(List<Segment> segments, int at) {
    Segment first = segments.get(at);
    for (int i = at + 2; i < segments.size(); i++) {
      if (segments.get(i).thread() != first.thread()) continue;
      List<Segment> result = new ArrayList<>(segments);
      result.set(at, new Segment(first.thread(), first.points() + segments.get(i).points()));
      result.remove(i);
      return result;
    }
    return null;
  }

  private static List<Segment> without(List<Segment> segments, int at) {
    List<Segment> result = new ArrayList<>(segments);
    result.remove(at);
    return result;
  }
}
