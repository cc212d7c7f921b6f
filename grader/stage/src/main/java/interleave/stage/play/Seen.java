package interleave.stage.play;

/** Remembers what was last seen of a player. */
final class Seen {
  /** Names how a player waits for the stage itself. */
  enum StageWait {
    NONE,
    TIMED,
    UNTIMED
  }

  volatile StageWait stageWait = StageWait.NONE;

  /** How many times in a row the director saw it wait. */
  int times;

  /** When it was first seen so, in nanoseconds since the play began. */
  long since;

  /** Whether a BLOCKED mark has been made that no RESUMED mark follows yet. */
  volatile boolean marked;
}
