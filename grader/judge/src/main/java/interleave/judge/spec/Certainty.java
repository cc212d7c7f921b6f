package interleave.judge.spec;

/** Says how far a judgement by time may be the machine's fault. */
public enum Certainty {
  /** The machine had no part in it. */
  CERTAIN,
  /** Waiting for processors was considerable; a second failure alone on the machine settles it. */
  SUSPECT,
  /** Waiting for processors may explain it all; only a failure without so much waiting settles it. */
  DOUBTFUL
}
