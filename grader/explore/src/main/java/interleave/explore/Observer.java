package interleave.explore;

/**
 * Looks at schedules from outside, where nothing is controlled. It is called for each schedule that is played,
 * those of the minimisation and of the last replay included, and must judge the same each time.
 */
public interface Observer {
  /** Called before a schedule begins, as to forget what was recorded. */
  default void begins() {}

  /**
   * Called when a schedule has come to a good end.
   *
   * @return what is wrong with it nevertheless, or null
   */
  String fault();
}
