package interleave.explore;

import interleave.explore.run.Hooks;

/** Lets a program, or what records what it does, say where another thread may come in between. */
public final class Point {
  private Point() {}

  /**
   * Makes a scheduling point that orders nothing, and a step of the trace. Does nothing outside a schedule.
   *
   * @param step what the trace tells of it, as {@code prints "foo"}; nothing if it is empty
   */
  public static void pass(String step) {
    Hooks.pass(step);
  }

  /** Notes a step of the trace, where nobody can come in between. */
  public static void note(String step) {
    Hooks.note(step);
  }

  /** Reads the virtual clock, in nanoseconds; outside a schedule the real one. */
  public static long now() {
    return Hooks.clock();
  }
}
