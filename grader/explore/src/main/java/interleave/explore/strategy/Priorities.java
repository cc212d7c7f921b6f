package interleave.explore.strategy;

import interleave.explore.run.Strategy;
import java.util.Arrays;

/**
 * Runs the thread of the highest priority, and lowers it at a few points (PCT: probabilistic concurrency
 * testing). It finds a bug that needs d orderings with a probability of at least 1 in n·k^(d-1).
 */
public final class Priorities implements Strategy {
  private final Dice dice;
  private final int[] changes;
  private int[] priorities = new int[8];
  private int known;
  private int step;
  private int lowest;

  /**
   * Prepares a schedule.
   *
   * @param depth d, at least 1
   * @param length k, about how many points a schedule has
   */
  public Priorities(long seed, int depth, int length) {
    this.dice = new Dice(seed);
    this.changes = new int[depth - 1];
    for (int i = 0; i < changes.length; i++) changes[i] = 1 + dice.below(Math.max(1, length));
  }

  @Override
  public int thread(int[] ids, int count, int current) {
    step++;
    meet(ids[count - 1]);
    int best = best(ids, count);
    for (int change : changes) {
      if (change != step) continue;
      priorities[ids[best]] = --lowest;
      best = best(ids, count);
    }
    return best;
  }

  private void meet(int id) {
    if (id >= priorities.length) priorities = Arrays.copyOf(priorities, Math.max(id + 1, priorities.length * 2));
    while (known <= id) priorities[known++] = 1 + dice.below(1 << 20);
  }

  private int best(int[] ids, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) if (priorities[ids[i]] > priorities[ids[best]]) best = i;
    return best;
  }

  @Override
  public int any(int count) {
    return dice.below(count);
  }
}
