package interleave.report.text;

import interleave.judge.domain.Verdict;

/** Gives each verdict a sign of its own shape, so that nobody needs colours to tell them apart. */
public final class Signs {
  private Signs() {}

  /** Returns a sign that takes one column of a terminal. */
  public static String of(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "✓";
      case FAILED -> "✗";
      case NOT_STARTED -> "○";
      case TIMED_OUT -> "◷";
      case CRASHED -> "✸";
      case DOES_NOT_COMPILE -> "≠";
      case FORBIDDEN -> "⊘";
      case TAMPERED -> "⚑";
      case INCONCLUSIVE -> "?";
    };
  }

  /** Sorts verdicts into the four ways in which they are shown: good, bad, idle, open. */
  public static String mood(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "good";
      case NOT_STARTED -> "idle";
      case INCONCLUSIVE -> "open";
      default -> "bad";
    };
  }
}
