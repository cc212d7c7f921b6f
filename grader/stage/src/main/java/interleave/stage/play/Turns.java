package interleave.stage.play;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets one player run at a time, in the order that a schedule forces. Players are real threads and may be
 * stopped only at seams, so whatever comes about is a legal execution; that a player has blocked is guessed
 * from outside, and a wrong guess costs precision, never truth.
 */
final class Turns {
  private static final int MOST_SEAM_MARKS = 2000;
  private static final int UNCOUNTED_AFTER = 50;
  private static final int TURN_PASSES_AFTER = 1000;
  private static final int POLLS_TO_BLOCK = 3;
  private static final int POLLS_TO_FORCE = 20;
  private static final long SETTLE_NANOS = 1_000_000;

  private final Performance play;
  private final int[] switches;
  private final boolean queues;
  private final AtomicReference<Player> turn = new AtomicReference<>();
  private int nextSwitch;
  private volatile boolean begun;

  /** An object whose waiters may go on now; used by whoever has the turn. */
  private volatile Object signalled;

  private volatile boolean released;

  // Used by the director alone.
  private Player watched;
  private int polls;

  Turns(Performance play) {
    this.play = play;
    this.switches = play.request.switches();
    this.queues = play.request.mode() == Request.Mode.QUEUED;
  }

  // ---- called by players

  /** Waits for a new player's first turn. The scene has the turn from the start. */
  void begin(Player me) {
    if (me.role == Player.Role.SCENE) {
      turn.set(me);
      me.status.set(Player.Status.RUNNING);
    } else {
      awaitTurn(me);
    }
  }

  /** Gives the turn away for good. */
  void leave(Player me) {
    give(me, null);
  }

  /** Stops a driven player until it is released and has the turn. */
  void hold(Player me) {
    me.status.set(Player.Status.GATE);
    give(me, null);
    awaitTurn(me);
  }

  /** Passes a seam. */
  void pass(Player me, String seam) {
    arrive(me);
    if (me.role == Player.Role.SCENE || me.turn.loops > UNCOUNTED_AFTER) return;
    settle();
    int number = play.seams.incrementAndGet();
    if (number <= MOST_SEAM_MARKS) {
      play.mark(Kind.SEAM, me.name(), Lines.name(seam), Lines.site(seam));
    }
    Player to = switchAt(number);
    if (to != null && to != me && isEligible(to)) {
      me.status.set(Player.Status.GATE);
      give(me, to);
      awaitTurn(me);
    }
  }

  private Player switchAt(int number) {
    Player to = null;
    while (nextSwitch < switches.length && switches[nextSwitch] <= number) {
      int index = switches[nextSwitch + 1];
      if (switches[nextSwitch] == number && index >= 0 && index < play.players.size()) to = play.players.get(index);
      nextSwitch += 2;
    }
    return to;
  }

  /** Passes the end of a loop; who spins for long lets the others run. */
  void loop(Player me) {
    arrive(me);
    if (++me.turn.loops >= TURN_PASSES_AFTER) rest(me);
  }

  /** Lets the others run, if any can. */
  void rest(Player me) {
    arrive(me);
    me.turn.loops = 0;
    Player next = choose(me);
    if (next == null || next == me) return;
    me.status.set(Player.Status.GATE);
    give(me, next);
    awaitTurn(me);
  }

  /** Waits at the gate while another player is known to hold a lock; or goes on to queue up for it in the JVM. */
  void lock(Player me, Object lock, String seam) {
    if (!isHeldByAnother(lock, me)) return;
    me.turn.wants = lock;
    Track track = me.track;
    track.waits(Track.Wait.LOCK, lock, seam);
    play.mark(Kind.BLOCKED, me.name(), "", StuckText.waits(play, track));
    while (!queues && isHeldByAnother(lock, me) && !me.turn.forced && play.open) {
      me.status.set(Player.Status.GATE);
      give(me, null);
      awaitTurn(me);
    }
    me.turn.wants = null;
    me.turn.forced = false;
    if (!isHeldByAnother(lock, me)) play.mark(Kind.RESUMED, me.name(), "", "");
    else me.seen.marked = true;
  }

  /** Gives the turn away right before a call that is sure to wait. */
  void waits(Player me) {
    if (!me.status.compareAndSet(Player.Status.RUNNING, Player.Status.BLOCKED)) return;
    me.seen.marked = true;
    play.mark(Kind.BLOCKED, me.name(), "", StuckText.waits(play, me.track));
    give(me, null);
  }

  /** Notes that whoever waits for this object can go on: now, or as soon as the lock is free. */
  void signal(Object object, boolean now) {
    signalled = object;
    released = now;
  }

  /** Notes that a lock is about to be free; whoever was signalled before may take it. */
  void unlocked(Object lock) {
    if (signalled == null) signalled = lock;
    released = true;
  }

  /** Gives a thread that was just started a moment to come to its gate, so that orders repeat. */
  void started(Player child) {
    long end = System.nanoTime() + SETTLE_NANOS;
    while (child.status.get() == Player.Status.RUNNING && System.nanoTime() < end) {
      Thread.State state = Threads.state(child.thread());
      if (state == Thread.State.TERMINATED || Threads.isWaiting(state)) return;
      // Who is waited for may need this very processor.
      Thread.yield();
    }
  }

  /** Comes to the seam behind a call that may have blocked. */
  void comeBack(Player me) {
    arrive(me);
  }

  /** Waits until a condition of the scene's holds, while others have the turn. */
  boolean await(Player me, Waits.Condition condition, long nanos) {
    arrive(me);
    long now = System.nanoTime();
    me.turn.deadline = nanos == Long.MAX_VALUE ? Long.MAX_VALUE : now + nanos;
    me.turn.condition = condition;
    me.seen.stageWait = nanos == Long.MAX_VALUE ? Seen.StageWait.UNTIMED : Seen.StageWait.TIMED;
    if (!condition.holds()) {
      me.status.set(Player.Status.GATE);
      give(me, null);
      awaitTurn(me);
    }
    me.turn.condition = null;
    me.seen.stageWait = Seen.StageWait.NONE;
    return condition.holds();
  }

  // ---- the turn itself

  /** Makes sure that a player has the turn: one that was woken from a wait has lost it. */
  private void arrive(Player me) {
    if (turn.get() == me) {
      me.status.compareAndSet(Player.Status.BLOCKED, Player.Status.RUNNING);
      return;
    }
    if (me.seen.marked) {
      me.seen.marked = false;
      play.mark(Kind.RESUMED, me.name(), "", "");
    }
    awaitTurn(me);
  }

  private void awaitTurn(Player me) {
    me.status.set(Player.Status.GATE);
    boolean interrupted = false;
    while (turn.get() != me) {
      if (!play.open) throw new Curtain();
      if (me.gate.await(0)) interrupted = true;
    }
    me.status.set(Player.Status.RUNNING);
    me.turn.loops = 0;
    if (interrupted) Thread.currentThread().interrupt();
  }

  /** Gives the turn to another, or to whoever comes next; to nobody if none can run. */
  private void give(Player me, Player to) {
    if (turn.get() != me) return;
    settle();
    Player next = to != null ? to : choose(me);
    if (!turn.compareAndSet(me, next)) return;
    if (next == null) LockSupport.unpark(play.director);
    else next.gate.ring();
  }

  /** Gives those who can go on now a moment to come to their gates, so that orders repeat. */
  private void settle() {
    if (signalled == null || !released) return;
    Object object = signalled;
    signalled = null;
    long end = System.nanoTime() + SETTLE_NANOS;
    int before = waitersOf(object);
    while (before > 0 && waitersOf(object) == before && System.nanoTime() < end) Thread.yield();
  }

  private int waitersOf(Object object) {
    int n = 0;
    for (Player player : play.players) {
      Track track = player.track;
      if (track != null && track.waitsFor(object) && player.status.get() == Player.Status.BLOCKED) n++;
    }
    return n;
  }

  private Player choose(Player after) {
    if (isEligible(play.scene)) return play.scene;
    int n = play.players.size();
    int from = after.index + 1;
    if (!begun && n > 0) {
      begun = true;
      from = play.request.first();
    }
    for (int i = 0; i < n; i++) {
      Player next = play.players.get(Math.floorMod(from + i, n));
      if (isEligible(next)) return next;
    }
    return null;
  }

  private boolean isEligible(Player player) {
    if (player.status.get() != Player.Status.GATE && player.status.get() != Player.Status.NEW) return false;
    if (!player.released || player.thread() == null) return false;
    Turn own = player.turn;
    Waits.Condition condition = own.condition;
    if (condition != null && !condition.holds() && System.nanoTime() < own.deadline) return false;
    Object wants = own.wants;
    return wants == null || own.forced || !isHeldByAnother(wants, player);
  }

  private boolean isHeldByAnother(Object lock, Player me) {
    for (Track track : play.tracks) if (track != me.track && track.holds(lock)) return true;
    return false;
  }

  // ---- called by the director

  /** Passes the turn on when whoever has it waits inside the student's code, or when nobody has it. */
  void poll() {
    Player holder = turn.get();
    if (holder != watched) {
      watched = holder;
      polls = 0;
    }
    if (holder == null) grant();
    else if (holder.status.get() == Player.Status.RUNNING) watch(holder);
  }

  private void grant() {
    Player next = choose(play.scene);
    if (next == null && ++polls >= POLLS_TO_FORCE) next = force();
    if (next != null && turn.compareAndSet(null, next)) next.gate.ring();
  }

  /** When all stand before locks or truly block, lets the next try for its lock, so that the JVM decides. */
  private Player force() {
    Player found = null;
    for (Player player : play.players) {
      if (player.status.get() == Player.Status.GATE && player.turn.wants != null) {
        if (found == null) found = player;
      } else if (player.status.get() == Player.Status.BLOCKED) {
        Thread.State state = Threads.state(player.thread());
        if (state == Thread.State.RUNNABLE || state == Thread.State.TIMED_WAITING) return null;
      }
    }
    if (found != null) found.turn.forced = true;
    return found;
  }

  private void watch(Player holder) {
    Thread.State state = Threads.state(holder.thread());
    if (state == Thread.State.TERMINATED) {
      holder.status.set(Player.Status.DONE);
    } else if (Threads.isWaiting(state) && holder.seen.stageWait == Seen.StageWait.NONE) {
      if (++polls < POLLS_TO_BLOCK) return;
      if (!holder.status.compareAndSet(Player.Status.RUNNING, Player.Status.BLOCKED)) return;
      if (!holder.seen.marked && holder.role != Player.Role.SCENE) {
        holder.seen.marked = true;
        play.markAt(
            play.elapsed(), Kind.BLOCKED, holder.name(), holder.thread().threadId(), "", StuckText.waits(play, holder));
      }
    } else {
      polls = 0;
      return;
    }
    Player next = choose(holder);
    if (turn.compareAndSet(holder, next) && next != null) next.gate.ring();
  }
}
