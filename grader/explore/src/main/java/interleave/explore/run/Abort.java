package interleave.explore.run;

/** Ends a strand whose schedule is over. */
final class Abort extends Error {
  private static final long serialVersionUID = 1;
  static final Abort INSTANCE = new Abort();

  private Abort() {
    super("the schedule is over", null, false, false);
  }
}
