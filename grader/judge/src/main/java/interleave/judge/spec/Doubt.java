package interleave.judge.spec;

import interleave.judge.domain.Transcript;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;

/**
 * Weighs whether waiting for processors may explain a failure by time. A wait counts when it is more than 50 ms
 * or a fifth of the play. What a student sleeps shows no such wait, so planted lateness stays certain.
 */
final class Doubt {
  private static final Duration MUCH = Duration.ofMillis(50);

  private Doubt() {}

  static boolean considerable(Duration delay, Duration span) {
    return delay.compareTo(MUCH) > 0 || delay.multipliedBy(5).compareTo(span) > 0;
  }

  /** Judges lateness that remains after the whole wait was forgiven. */
  static Certainty ofLateness(Transcript transcript, Duration excess) {
    return ofLateness(CheckRun.current().runDelay(transcript), Times.length(transcript), excess);
  }

  static Certainty ofLateness(Duration delay, Duration span, Duration excess) {
    if (!considerable(delay, span) || excess.compareTo(delay) > 0) {
      return Certainty.CERTAIN;
    }
    return excess.multipliedBy(4).compareTo(delay) > 0 ? Certainty.SUSPECT : Certainty.DOUBTFUL;
  }

  /**
   * Judges a missing overlap. The wait is that of all threads, the JVM's own too; held up for much longer than a stay, actors may
   * well miss each other every time.
   */
  static Certainty ofOverlap(Transcript transcript, Spans spans) {
    Duration delay = CheckRun.current().runDelay(transcript);
    if (!considerable(delay, Times.length(transcript))) {
      return Certainty.CERTAIN;
    }
    Duration shortest =
        spans.all().stream()
            .map(Spans.Span::length)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    int actors = Math.max(1, Actors.started(transcript).size());
    boolean little = delay.dividedBy(actors).compareTo(shortest.multipliedBy(2)) < 0;
    return little ? Certainty.SUSPECT : Certainty.DOUBTFUL;
  }

  /**
   * Judges a time-out. The limit is many times what a good answer needs and was prolonged by the wait already, so only
   * a wait as long as a good part of it may excuse a play that neither slept nor had its share of processor time.
   */
  static Certainty ofTimeOut(Duration delay, Duration processorTime, Duration limit) {
    if (delay.multipliedBy(4).compareTo(limit) < 0 || processorTime.multipliedBy(2).compareTo(limit) > 0) {
      return Certainty.CERTAIN;
    }
    return delay.multipliedBy(2).compareTo(limit) < 0 ? Certainty.SUSPECT : Certainty.DOUBTFUL;
  }
}
