package interleave.judge.stage;

import java.util.List;

/**
 * Forces an order upon actors: the first actor runs alone until its n-th seam, then another goes on, and
 * so forth. When an actor blocks or ends, the next one in the order of their numbers takes over; when no
 * switch is left, each runs until it blocks or ends.
 *
 * @param first index of the actor that begins, in the order in which the scene made them
 * @param switches preemptions in the order in which they happen
 * @param queues whether who finds a lock taken queues up for it in the JVM, before those that are woken later; else it
 *     stays aside until the lock is free and its turn has come
 */
public record Schedule(int first, List<Switch> switches, boolean queues) {

  public Schedule {
    switches = List.copyOf(switches);
  }

  /** Makes a schedule in which nobody queues up for a lock. */
  public Schedule(int first, List<Switch> switches) {
    this(first, switches, false);
  }

  /**
   * Takes the turn from whoever runs.
   *
   * @param atSeam the how-manieth seam of the whole play this happens at, counted from 1
   * @param to index of the actor that goes on
   */
  public record Switch(int atSeam, int to) {}
}
