package interleave.judge.spec;

/** Says how far a judgement by time may be the machine's fault. */
public enum Certainty {
  /** The machine had no part in it. */
  CERTAIN,
  /** Waiting for processors was considerable; failing again and again, alone, settles it. */
  SUSPECT,
  /** Waiting for processors may explain it all; only failures without so much waiting settle it. */
  DOUBTFUL
}
