package interleave.judge.stage;

import interleave.judge.domain.Transcript;
import java.time.Duration;

/** Follows one play while it lasts and keeps what it showed. */
public interface Play {
  /** Returns what has been observed so far; the ending is PLAYING until the play is over. */
  Transcript transcript();

  /** Waits for the end and returns the whole transcript. */
  Transcript await() throws InterruptedException;

  /** Returns how long the subject's threads waited for a processor; kept up to date while playing. */
  Duration runDelay();

  /** Returns the processor time that the subject used for this play. */
  Duration processorTime();

  /** Says what of the play has escaped the one who watches it; nothing if it is empty. A failure then proves nothing. */
  default String blindness() {
    return "";
  }

  /** Returns how many seams the play passed, 0 in free mode. */
  int seams();

  /** Ends the play at once; the subject is thrown away. */
  void cancel();
}
