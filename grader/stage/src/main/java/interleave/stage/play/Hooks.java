package interleave.stage.play;

import interleave.stage.Seams;

/** Decides what a seam means to the thread that passes it; {@link Seams} forwards to here. */
public final class Hooks {
  private static final ThreadLocal<Track> TRACK = new ThreadLocal<>();
  private static volatile Performance now;

  private Hooks() {}

  static Performance now() {
    return now;
  }

  static void raise(Performance performance) {
    now = performance;
    Seams.stop(performance != null && performance.request.mode() != Request.Mode.FREE);
  }

  /** Binds the current thread to a player. */
  static void enter(Player player) {
    Track track = new Track(player.play, Thread.currentThread());
    track.player = player;
    player.track = track;
    TRACK.set(track);
    player.play.tracks.add(track);
  }

  /** Returns what is known of the current thread in this play, or null. */
  static Track track(Performance performance) {
    Track track = TRACK.get();
    return track != null && track.performance == performance ? track : null;
  }

  static Player me(Performance performance) {
    Track track = track(performance);
    return track == null ? null : track.player;
  }

  private static Track own(Performance play) {
    Track track = TRACK.get();
    return track != null && track.performance == play ? track : adopt(play);
  }

  private static Track adopt(Performance play) {
    Thread thread = Thread.currentThread();
    Track track = new Track(play, thread);
    if (play.turns != null) {
      track.player = play.adopt(thread);
      track.player.track = track;
    }
    TRACK.set(track);
    play.tracks.add(track);
    return track;
  }

  public static void pass(String seam) {
    Performance play = now;
    if (play == null) return;
    if (!play.open) throw new Curtain();
    Track track = own(play);
    Player me = track.player;
    if (play.turns != null) play.turns.pass(me, seam);
    else if (play.noise != null) noise(play, me);
    if (me != null && me.role == Player.Role.DRIVEN) me.pass(seam);
  }

  private static void noise(Performance play, Player me) {
    play.seams.getAndIncrement();
    if (me == null) {
      play.noise.pause(-2);
    } else {
      me.lingering = true;
      play.noise.pause(me.index);
      me.lingering = false;
    }
  }

  public static void loop() {
    Performance play = now;
    if (play == null) return;
    if (!play.open) throw new Curtain();
    if (play.turns != null) play.turns.loop(own(play).player);
  }

  public static void rest(String seam) {
    pass(seam);
    Performance play = now;
    if (play != null && play.turns != null) play.turns.rest(own(play).player);
  }

  public static void lock(Object lock, String seam) {
    Performance play = now;
    if (play == null) return;
    pass(seam);
    Track track = own(play);
    if (play.turns != null) play.turns.lock(track.player, lock, seam);
    track.waits(Track.Wait.LOCK, lock, seam);
  }

  public static void locked(Object lock, String seam) {
    Performance play = now;
    if (play == null) return;
    Track track = own(play);
    track.push(lock, Lines.site(seam));
    track.goesOn();
    after(play, track, seam);
  }

  public static void unlock(Object lock, String seam) {
    Performance play = now;
    if (play == null) return;
    if (play.open) pass(seam);
    Track track = own(play);
    track.pop(lock);
    if (play.turns != null && !track.holds(lock)) play.turns.unlocked(lock);
  }

  public static void await(Object target, String seam) {
    Performance play = now;
    if (play == null) return;
    pass(seam);
    Track track = own(play);
    track.waits(Track.Wait.SIGNAL, target, seam);
    track.lend(target);
    if (play.turns != null) play.turns.waits(track.player);
  }

  public static void awaited(Object target, String seam) {
    Performance play = now;
    if (play == null) return;
    Track track = own(play);
    track.takeBack();
    track.goesOn();
    after(play, track, seam);
  }

  public static void call(Object target, String seam) {
    Performance play = now;
    if (play == null) return;
    pass(seam);
    own(play).waits(Track.Wait.CALL, target, seam);
  }

  public static void called(Object target, String seam) {
    Performance play = now;
    if (play == null) return;
    Track track = own(play);
    track.goesOn();
    after(play, track, seam);
  }

  public static void failed() {
    Performance play = now;
    if (play == null) return;
    Track track = own(play);
    track.takeBack();
    track.goesOn();
    if (play.turns != null && play.open) play.turns.comeBack(track.player);
  }

  public static void signal(Object target, String seam, boolean atOnce) {
    Performance play = now;
    if (play == null) return;
    pass(seam);
    if (play.turns != null) play.turns.signal(target, atOnce);
  }

  public static void started(Thread thread) {
    Performance play = now;
    if (play != null && play.turns != null && !thread.isVirtual()) play.turns.started(play.adopt(thread));
  }

  /** Passes the seam behind whatever may have blocked. */
  private static void after(Performance play, Track track, String seam) {
    if (!play.open) return;
    Player me = track.player;
    if (play.turns != null) play.turns.comeBack(me);
    if (me == null || me.role != Player.Role.DRIVEN) return;
    me.pass(Behind.name(seam));
  }
}
