package interleave.explore.strategy;

import interleave.explore.run.Strategy;

/** Picks any thread at each point, or stays with the running one more often than not. */
public final class RandomWalk implements Strategy {
  private final Dice dice;
  private final int stays;

  /**
   * Prepares a walk.
   *
   * @param stays of ten points, at how many the running thread goes on without a throw of the dice, 0 to 9
   */
  public RandomWalk(long seed, int stays) {
    this.dice = new Dice(seed);
    this.stays = stays;
  }

  @Override
  public int thread(int[] ids, int count, int current) {
    if (current >= 0 && stays > 0 && dice.below(10) < stays) return current;
    return dice.below(count);
  }

  @Override
  public int any(int count) {
    return dice.below(count);
  }
}
