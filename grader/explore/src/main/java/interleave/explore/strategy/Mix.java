package interleave.explore.strategy;

import interleave.explore.run.Strategy;

/** Gives each schedule a strategy of its own, the same for the same seed and number. */
public final class Mix {
  private Mix() {}

  /**
   * Gives the strategy of a schedule.
   *
   * @param number of the schedule, from 0
   * @param length about how many points schedules have had
   */
  public static Strategy of(long seed, int number, int length) {
    long own = seed * 1_000_003L + number;
    return switch (number % 6) {
      case 0 -> new RandomWalk(own, 0);
      case 1 -> new Priorities(own, 2, length);
      case 2 -> new RandomWalk(own, 6);
      case 3 -> new Priorities(own, 3, length);
      case 4 -> new RandomWalk(own, 9);
      default -> new Priorities(own, 4 + number / 6 % 3, length);
    };
  }
}
