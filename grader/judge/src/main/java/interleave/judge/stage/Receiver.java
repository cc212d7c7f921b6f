package interleave.judge.stage;

import interleave.judge.domain.Transcript.Ending;
import interleave.stage.wire.Unpacker;

/** Takes what a subject sends about what it was asked to play. */
interface Receiver {
  void marks(Unpacker payload);

  void status(Unpacker payload);

  /** Takes the marks of a schedule that the subject wants judged. */
  default void judge(Unpacker payload) {
    throw new IllegalStateException("a schedule to judge, in a play of one");
  }

  /** Takes what came of an exploration. */
  default void explored(Unpacker payload) {
    throw new IllegalStateException("the outcome of an exploration that nobody asked for");
  }

  /** Takes in how long threads have waited for a processor and had one, from whoever has seen more of it. */
  void used(long delayNanos, long cpuNanos);

  /** Notes that delays are counted from now on. */
  default void counted() {}

  /** Tells whether delays are counted: for all but a short play from the beginning. */
  default boolean isCounted() {
    return true;
  }

  /** Ends what the subject itself has brought to an end, with a fault of the stage's if it is not empty. */
  void done(Ending how, String why);

  /** Ends what the subject could not end. */
  void broken(Ending how, String why);

  boolean isOver();
}
