package interleave.judge.spec;

import interleave.judge.domain.Mark;
import interleave.judge.domain.Transcript;
import java.time.Duration;
import java.util.Locale;

/** Writes and measures times as a reader wants them: whole milliseconds, tenths below ten. */
final class Times {
  /** Timers of the platform round; no answer is called too early for less than this. */
  static final Duration TOLERANCE = Duration.ofMillis(1);

  private Times() {}

  static String at(Mark mark) {
    return ms(Duration.ofNanos(mark.nanos()));
  }

  static String ms(Duration duration) {
    double millis = duration.toNanos() / 1e6;
    if (Math.abs(millis) >= 10 || millis == Math.rint(millis)) {
      return Math.round(millis) + " ms";
    }
    return String.format(Locale.ROOT, "%.1f ms", millis);
  }

  /** Returns the time from a mark to the last one. */
  static Duration lengthSince(Transcript transcript, Mark mark) {
    return Duration.ofNanos(transcript.marks().getLast().nanos() - mark.nanos());
  }

  static Duration length(Transcript transcript) {
    return transcript.marks().isEmpty()
        ? Duration.ZERO
        : Duration.ofNanos(transcript.marks().getLast().nanos());
  }
}
