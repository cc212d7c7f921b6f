package interleave.stage.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at all threads of a play every few milliseconds: who waits, and whether anybody can still go on. */
final class Watch {
  private static final int TIMES_TO_MARK = 3;
  private static final long STUCK_NANOS = 250_000_000;

  private final Performance play;
  private final Set<Thread> known;
  private long stillSince;
  private long fingerprint;
  private long delayThen;

  /**
   * @param known threads that were there before the play
   */
  Watch(Performance play, Set<Thread> known) {
    this.play = play;
    this.known = known;
  }

  /** Marks who has begun or ceased to wait; in a scheduled play the turns do that. */
  void mark() {
    if (play.turns != null) return;
    for (Player player : play.players) {
      Seen seen = player.seen;
      if (Settled.isWaiting(player)) {
        if (seen.times++ == 0) seen.since = play.elapsed();
        if (seen.times >= TIMES_TO_MARK && !seen.marked) markBlocked(player, seen.since);
      } else {
        if (seen.marked && !player.isDone()) resumed(player);
        seen.marked = false;
        seen.times = 0;
      }
    }
  }

  private void markBlocked(Player player, long since) {
    player.seen.marked = true;
    play.markAt(since, Kind.BLOCKED, player.name(), player.thread().threadId(), "", StuckText.waits(play, player));
  }

  private void resumed(Player player) {
    play.markAt(play.elapsed(), Kind.RESUMED, player.name(), player.thread().threadId(), "", "");
  }

  /** Returns the report if nobody has been able to go on for long enough, else null. */
  StuckText.Report stuck() {
    List<Player> stuck = waiters();
    if (stuck == null || !othersWait()) {
      stillSince = 0;
      return null;
    }
    long now = System.nanoTime();
    long print = fingerprint();
    long delay = play.delay.delayNanos();
    if (stillSince == 0 || print != fingerprint) {
      stillSince = now;
      fingerprint = print;
      delayThen = delay;
      return null;
    }
    if (now - stillSince - Math.max(0, delay - delayThen) < patience()) return null;
    // Java says WAITING of a thread that was woken and has not got a processor yet; the kernel knows better.
    for (int i = 0; i < 3; i++) {
      if (RunDelay.anybodyWantsToRun()) return null;
    }
    for (Player player : stuck) if (!player.seen.marked) markBlocked(player, play.elapsed());
    return StuckText.of(play, stuck);
  }

  private long patience() {
    return play.delay.isBlind() ? 2 * STUCK_NANOS : STUCK_NANOS;
  }

  /** Returns all players that wait without a time, or null if one of them can still go on. */
  private List<Player> waiters() {
    List<Player> stuck = new ArrayList<>();
    if (!play.scene.isDone() && play.scene.seen.stageWait != Seen.StageWait.UNTIMED) {
      if (!waitsForEver(play.scene)) return null;
      stuck.add(play.scene);
    }
    for (Player player : play.players) {
      if (player.isGone() || player.role == Player.Role.DRIVEN && !player.counts()) continue;
      if (player.seen.stageWait == Seen.StageWait.UNTIMED) continue;
      if (!waitsForEver(player)) return null;
      stuck.add(player);
    }
    return stuck.isEmpty() ? null : stuck;
  }

  private static boolean waitsForEver(Player player) {
    return Settled.isWaiting(player) && Threads.state(player.thread()) != Thread.State.TIMED_WAITING;
  }

  private boolean othersWait() {
    for (Thread thread : Threads.all()) {
      if (known.contains(thread) || isPlayers(thread) || Threads.isTheJdks(thread) && !Threads.isTimer(thread)) continue;
      Thread.State state = Threads.state(thread);
      boolean waits = state == Thread.State.WAITING || state == Thread.State.BLOCKED;
      if (!waits && !Threads.isIdle(thread)) return false;
    }
    for (Track track : play.tracks) {
      Thread.State state = track.thread.isVirtual() ? Threads.state(track.thread) : Thread.State.WAITING;
      if (state == Thread.State.RUNNABLE || state == Thread.State.TIMED_WAITING) return false;
    }
    return true;
  }

  private boolean isPlayers(Thread thread) {
    if (thread == play.scene.thread()) return true;
    for (Player player : play.players) if (player.thread() == thread) return true;
    return false;
  }

  private boolean isActors(Thread thread) {
    if (thread == play.scene.thread()) return true;
    for (Player player : play.players) {
      if (player.thread() == thread) return player.role != Player.Role.ADOPTED;
    }
    return false;
  }

  private long fingerprint() {
    long print = 17;
    for (Track track : play.tracks) print = print * 31 + track.moves();
    return print * 31 + play.players.size();
  }

  /** Returns the threads that still live: those that the student's code has started, or the actors, too. */
  List<Thread> left(boolean actorsToo) {
    List<Thread> left = new ArrayList<>();
    for (Thread thread : Threads.all()) {
      if (known.contains(thread) || Threads.isTheJdks(thread)) continue;
      if (actorsToo || !isActors(thread)) left.add(thread);
    }
    return left;
  }
}
