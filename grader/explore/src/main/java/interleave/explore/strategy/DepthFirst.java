package interleave.explore.strategy;

import interleave.explore.run.Strategy;
import java.util.ArrayList;
import java.util.List;

/** Tries one schedule after another, each different, with no more than some preemptions. */
public final class DepthFirst implements Strategy {
  private final int bound;
  private final List<int[]> path = new ArrayList<>();
  private int depth;
  private int preemptions;
  private boolean pruned;
  private boolean confused;

  /**
   * Prepares a search.
   *
   * @param bound how often, at most, the turn is taken from a thread that could go on
   */
  public DepthFirst(int bound) {
    this.bound = bound;
  }

  /** Goes to the next schedule; tells whether there is one. Not to be called before the first. */
  public boolean next() {
    depth = 0;
    preemptions = 0;
    while (!path.isEmpty()) {
      int[] last = path.getLast();
      if (++last[0] < last[1]) return !confused;
      path.removeLast();
    }
    return false;
  }

  /** Tells whether the bound kept anything out. */
  public boolean isPruned() {
    return pruned;
  }

  /** Tells whether the program did something else when it was picked the same. */
  public boolean isConfused() {
    return confused;
  }

  private int take(int count) {
    if (depth == path.size()) path.add(new int[] {0, count});
    int[] at = path.get(depth++);
    if (at[1] != count) confused = true;
    return Math.min(at[0], count - 1);
  }

  @Override
  public int thread(int[] ids, int count, int current) {
    if (current < 0) return take(count);
    if (preemptions >= bound) {
      pruned = true;
      return current;
    }
    int picked = take(count);
    if (picked == 0) return current;
    preemptions++;
    return picked <= current ? picked - 1 : picked;
  }

  @Override
  public int any(int count) {
    return take(count);
  }
}
