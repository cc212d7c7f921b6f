package interleave.explore.strategy;

import interleave.explore.run.Picks.Segment;
import interleave.explore.run.Strategy;
import java.util.List;

/** Follows a schedule as far as it goes, and then lets each thread run as long as it can. */
public final class Script implements Strategy {
  private final List<Segment> segments;
  private final int[] others;
  private int at;
  private int left;
  private int other;

  /**
   * Prepares to follow.
   *
   * @param segments who runs for how many points
   * @param others what else is picked, in order
   */
  public Script(List<Segment> segments, int[] others) {
    this.segments = segments;
    this.others = others;
    this.left = segments.isEmpty() ? 0 : segments.getFirst().points();
  }

  @Override
  public void only(int id) {
    thread(new int[] {id}, 1, 0);
  }

  @Override
  public int thread(int[] ids, int count, int current) {
    while (at < segments.size()) {
      if (left == 0) {
        if (++at < segments.size()) left = segments.get(at).points();
        continue;
      }
      for (int i = 0; i < count; i++) {
        if (ids[i] != segments.get(at).thread()) continue;
        left--;
        return i;
      }
      // It cannot run, and what it was to do is put off.
      if (count == 1) return 0;
      left = 0;
    }
    return Math.max(current, 0);
  }

  @Override
  public int any(int count) {
    return other < others.length ? Math.min(others[other++], count - 1) : 0;
  }
}
