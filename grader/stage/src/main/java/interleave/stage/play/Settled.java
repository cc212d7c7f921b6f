package interleave.stage.play;

/**
 * Tells whether a player has settled into waiting inside the student's code: the same state for a while,
 * nothing passed, and not merely waiting for a processor after it was woken.
 */
final class Settled implements Waits.Condition {
  private static final long STABLE_NANOS = 12_000_000;

  private final Player player;
  private long since;
  private int moves;
  private boolean held;

  Settled(Player player) {
    this.player = player;
  }

  /** Returns what the last question was answered. */
  boolean held() {
    return held;
  }

  @Override
  public boolean holds() {
    return held = player.play.turns != null ? player.status.get() == Player.Status.BLOCKED : isSettled();
  }

  private boolean isSettled() {
    if (!isWaiting(player)) {
      since = 0;
      return false;
    }
    long now = System.nanoTime();
    Track track = player.track;
    int count = track == null ? 0 : track.moves();
    if (since == 0 || count != moves) {
      since = now;
      moves = count;
      return false;
    }
    if (now - since < STABLE_NANOS) return false;
    // Who goes on after this must find the mark made: a transcript without it would contradict the scene.
    if (!RunDelay.wantsToRun(player.kernelThread)) return player.seen.marked;
    since = now;
    return false;
  }

  /** Tells whether its thread waits right now, neither at our gates nor on behalf of the scene. */
  static boolean isWaiting(Player player) {
    Player.Status status = player.status.get();
    return (status == Player.Status.RUNNING || status == Player.Status.BLOCKED)
        && !player.lingering
        && player.seen.stageWait == Seen.StageWait.NONE
        && Threads.isWaiting(Threads.state(player.thread()));
  }
}
