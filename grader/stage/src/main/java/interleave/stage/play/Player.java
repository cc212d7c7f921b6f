package interleave.stage.play;

import interleave.stage.Action;
import interleave.stage.Driven;
import interleave.stage.Part;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Plays one part; also stands for the scene's own thread, and in a scheduled play for the student's threads. */
final class Player implements Driven, Runnable {
  /** Names what a player is. */
  enum Role {
    ACTOR,
    DRIVEN,
    SCENE,
    /** A thread that the student's code has started. */
    ADOPTED
  }

  /** Names where a player's thread is. */
  enum Status {
    NEW,
    /** At one of our gates: before its begin, without the turn, at a seam it was driven to. */
    GATE,
    RUNNING,
    /** Seen to wait inside the student's code while it had the turn. */
    BLOCKED,
    DONE
  }

  private static final String ANY = "*";
  private static final long LONG_WITH_NOISE = 300;

  final Performance play;
  final int index;
  final Role role;
  final AtomicReference<Status> status = new AtomicReference<>(Status.NEW);
  private final String name;
  private final Part part;
  private volatile Thread thread;
  volatile Track track;

  /** Whether it may run: most always may, a driven one while it is told to. */
  volatile boolean released = true;

  /** Whether a driven player has ever been told to run. */
  private volatile boolean told;

  /** The seam at which a driven player stops; null for none, ANY for the next. */
  private volatile String until;

  /** Whether the thread spends time on the scene's behalf, which is not the student's waiting. */
  volatile boolean lingering;

  /** Where its thread waits for the stage. */
  final Gate gate = new Gate();

  /** What the director last saw; used by the director alone. */
  final Seen seen = new Seen();

  /** Fields that only scheduled plays use. */
  final Turn turn = new Turn();

  /** Kernel thread, or 0 where that is not known. */
  volatile long kernelThread;

  Player(Performance play, int index, String name, Part part, Role role) {
    this.play = play;
    this.index = index;
    this.name = name;
    this.part = part;
    this.role = role;
  }

  void start(boolean released) {
    this.released = released;
    thread = new Thread(play.group, this, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Says which thread it is, for a player whose thread somebody else has made. */
  void on(Thread own) {
    thread = own;
  }

  @Override
  public void run() {
    Hooks.enter(this);
    play.delay.begins(this);
    try {
      if (play.turns != null) play.turns.begin(this);
      else hold();
      play.mark(Kind.STARTED, name, "", "");
      part.play(this);
      play.mark(Kind.FINISHED, name, "", "");
    } catch (Curtain over) {
      // Nobody looks any more.
    } catch (Throwable thrown) {
      threw(thrown);
    } finally {
      ends();
    }
  }

  void threw(Throwable thrown) {
    if (thrown instanceof OutOfMemoryError) Reserve.release();
    String text;
    try {
      text = Values.of(thrown);
    } catch (Throwable again) {
      text = thrown.getClass().getName();
    }
    play.mark(Kind.THREW, name, "", text);
  }

  void ends() {
    play.delay.ends(this);
    status.set(Status.DONE);
    if (play.turns != null) play.turns.leave(this);
    play.scene.gate.ring();
    LockSupport.unpark(play.director);
  }

  /** Stays at the gate until it is released. */
  private void hold() {
    status.set(Status.GATE);
    play.scene.gate.ring();
    boolean interrupted = false;
    while (!released) {
      if (!play.open) throw new Curtain();
      if (gate.await(0)) interrupted = true;
    }
    status.set(Status.RUNNING);
    if (interrupted) Thread.currentThread().interrupt();
  }

  /** Passes a seam; a driven player stops there if it was driven to it. */
  void pass(String seam) {
    String stop = until;
    if (stop == null || !play.open) return;
    String at = Lines.name(seam);
    if (!stop.equals(ANY) && !stop.equals(at)) return;
    until = null;
    released = false;
    play.mark(Kind.SEAM, name, at, Lines.site(seam));
    if (play.turns != null) play.turns.hold(this);
    else hold();
  }

  /** Lets it go from a gate. */
  void release() {
    if (play.turns == null) status.compareAndSet(Status.GATE, Status.RUNNING);
    released = true;
    gate.ring();
  }

  /** Lets it go for good, now that nobody can tell it any more. */
  void setFree() {
    until = null;
    if (told) release();
  }

  boolean isDone() {
    return status.get() == Status.DONE;
  }

  /** Tells whether it can do nothing more; of a thread of the student's only the JVM knows. */
  boolean isGone() {
    return isDone() || role == Role.ADOPTED && Threads.state(thread) == Thread.State.TERMINATED;
  }

  boolean isHeld() {
    return !released && status.get() == Status.GATE;
  }

  /** Tells whether the play waits for its end. */
  boolean counts() {
    return role == Role.ACTOR || role == Role.DRIVEN && told;
  }

  private Stop drive(String seam, boolean patient) {
    if (isDone()) return Stop.DONE;
    told = true;
    until = seam;
    release();
    Settled blocked = new Settled(this);
    Waits.until(play, () -> isDone() || isHeld() || !patient && blocked.holds(), Long.MAX_VALUE);
    if (isDone()) return Stop.DONE;
    if (isHeld()) return Stop.SEAM;
    until = ANY;
    return Stop.BLOCKED;
  }

  @Override
  public Stop runUntil(String seam) {
    return drive(seam, false);
  }

  @Override
  public Stop runUntilDoneOrBlocked() {
    return drive(null, false);
  }

  @Override
  public Stop finish() {
    return drive(null, true);
  }

  @Override
  public boolean awaitBlocked(long limitMillis) {
    Settled blocked = new Settled(this);
    Waits.until(play, () -> isDone() || blocked.holds(), limitMillis * 1_000_000);
    return !isDone() && blocked.held();
  }

  @Override
  public boolean awaitDone(long limitMillis) {
    return Waits.until(play, this::isDone, limitMillis * 1_000_000);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Thread thread() {
    return thread;
  }

  @Override
  public void mark(String label) {
    play.mark(Kind.POINT, name, label, "");
  }

  @Override
  public void mark(String label, Object value) {
    play.mark(Kind.POINT, name, label, Values.text(value));
  }

  @Override
  public void during(String span, Action action) throws Exception {
    play.mark(Kind.ENTER, name, span, "");
    try {
      action.run();
    } finally {
      play.mark(Kind.LEAVE, name, span, "");
    }
  }

  @Override
  public <T> T during(String span, Callable<T> action) throws Exception {
    play.mark(Kind.ENTER, name, span, "");
    String result = "";
    try {
      T returned = action.call();
      result = Values.text(returned);
      return returned;
    } finally {
      play.mark(Kind.LEAVE, name, span, result);
    }
  }

  @Override
  public void linger(long millis) {
    if (play.turns != null && play.open) {
      seam("linger");
      return;
    }
    // With noise it is played many times, and late is late enough when everybody else has come to rest.
    long real = play.noise == null ? millis : Math.min(millis, LONG_WITH_NOISE);
    long end = System.nanoTime() + real * 1_000_000;
    boolean interrupted = false;
    lingering = true;
    for (long left; play.open && (left = end - System.nanoTime()) > 0; ) {
      if (Gate.sleep(left)) interrupted = true;
    }
    lingering = false;
    if (interrupted) Thread.currentThread().interrupt();
  }

  @Override
  public void seam(String seam) {
    Hooks.pass(seam);
  }

  @Override
  public void interrupt() {
    Threads.interrupt(thread);
  }
}
