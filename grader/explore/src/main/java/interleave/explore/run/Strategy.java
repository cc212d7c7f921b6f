package interleave.explore.run;

/** Picks what happens next, wherever more than one thing may. */
public interface Strategy {
  /**
   * Picks the thread that goes on.
   *
   * @param ids of the threads that could, ascending
   * @param count how many of {@code ids} count
   * @param current the index of the one that runs, or -1 if taking the turn from it costs nothing
   * @return an index
   */
  int thread(int[] ids, int count, int current);

  /** Picks one of several equal things: which waiter is woken, whether a wake-up is spurious. */
  int any(int count);

  /** Learns that only one thread could go on. */
  default void only(int id) {}
}
