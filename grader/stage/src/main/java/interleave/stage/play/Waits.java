package interleave.stage.play;


/** Waits on behalf of a scene. */
final class Waits {
  /** Tells whether what is waited for has come about; asked by several threads. */
  @FunctionalInterface
  interface Condition {
    boolean holds();
  }

  private Waits() {}

  /**
   * Waits until a condition holds.
   *
   * @param nanos for how long at most; run-queue delay is added
   * @return whether it holds
   */
  static boolean until(Performance play, Condition condition, long nanos) {
    Player me = Hooks.me(play);
    if (play.turns != null && me != null && me.role != Player.Role.ADOPTED) {
      return play.turns.await(me, condition, nanos);
    }
    boolean untimed = nanos == Long.MAX_VALUE;
    boolean interrupted = false;
    long began = System.nanoTime();
    long delayed = play.delay.extension();
    if (me != null) me.seen.stageWait = untimed ? Seen.StageWait.UNTIMED : Seen.StageWait.TIMED;
    boolean holds;
    while (!(holds = condition.holds())) {
      if (!play.open) throw new Curtain();
      if (!untimed && System.nanoTime() - began - (play.delay.extension() - delayed) > nanos) break;
      if (me == null ? Gate.sleep(1_000_000) : me.gate.await(1)) interrupted = true;
    }
    if (me != null) me.seen.stageWait = Seen.StageWait.NONE;
    if (interrupted) Thread.currentThread().interrupt();
    return holds;
  }
}
