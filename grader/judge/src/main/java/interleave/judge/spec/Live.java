package interleave.judge.spec;

import interleave.judge.domain.Transcript;
import java.time.Duration;
import java.util.function.Predicate;

/** Follows a play while it lasts. */
public interface Live {
  /** Returns what has been observed so far. */
  Transcript transcript();

  /**
   * Waits for the end of the play.
   *
   * @throws CheckFailed if the play did not come to a good end, unless the stage is tolerant
   */
  Transcript await();

  /**
   * Waits until the transcript shows something, for at most two seconds; what the play waited for a processor is not counted.
   *
   * @param what completes the sentence "… did not happen", for example {@code "all three are waiting"}; or a key of the exercise's messages
   * @throws CheckFailed with {@code TOO_LATE} if it does not come to that
   */
  default Transcript eventually(Predicate<Transcript> predicate, String what) {
    return eventually(Duration.ofSeconds(2), predicate, what);
  }

  /** Waits for at most {@code limit} instead. */
  Transcript eventually(Duration limit, Predicate<Transcript> predicate, String what);

  /** Ends the play at once. */
  void cancel();
}
