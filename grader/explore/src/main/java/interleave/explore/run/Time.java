package interleave.explore.run;

/** Says when virtual time passes. */
public enum Time {
  /** Only when nobody can run, and then to whatever comes first: for programs about time-outs. */
  FAIR,
  /** A sleeper may wake whenever the scheduler likes, as if all others were slow; a time-out fires only when it is due. */
  LATE_SLEEPERS,
  /** Any sleeper and any time-out, at any moment. */
  ANY_TIMEOUT
}
