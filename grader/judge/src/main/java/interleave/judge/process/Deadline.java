package interleave.judge.process;

import java.time.Duration;

/** Decides when a play has lasted too long; waiting for processors is forgiven up to twice the limit. */
record Deadline(Duration limit, Duration grace) {
  private static final int MOST_FORGIVEN = 2;

  boolean isPast(long elapsedNanos, long delayNanos) {
    long forgiven = Math.min(delayNanos, MOST_FORGIVEN * limit.toNanos());
    return elapsedNanos > limit.toNanos() + forgiven;
  }

  /** Tells whether the descendants have outlived the top process long enough. */
  boolean isGracePast(long nanosSinceTopEnded, long delayNanos) {
    return nanosSinceTopEnded > grace.toNanos() + Math.min(delayNanos, MOST_FORGIVEN * grace.toNanos());
  }
}
