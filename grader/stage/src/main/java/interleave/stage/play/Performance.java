package interleave.stage.play;

import interleave.stage.Part;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds what the threads of one play share. */
final class Performance {
  final Request request;
  final Outbox outbox;
  final RunDelay delay;
  final ThreadGroup group = new ThreadGroup("play");
  final Thread director = Thread.currentThread();
  final long began = System.nanoTime();
  final Player scene;
  final Turns turns;
  final Noise noise;
  final Names names = new Names();

  /** Everybody in the order of the scene; in a scheduled play also the student's own threads. */
  final CopyOnWriteArrayList<Player> players = new CopyOnWriteArrayList<>();

  /** Of every thread that came to a seam. */
  final CopyOnWriteArrayList<Track> tracks = new CopyOnWriteArrayList<>();

  final AtomicInteger seams = new AtomicInteger();
  volatile boolean open = true;

  private final Object adding = new Object();

  Performance(Request request, Outbox outbox, RunDelay delay) {
    this.request = request;
    this.outbox = outbox;
    this.delay = delay;
    boolean scheduled = request.mode() == Request.Mode.SCHEDULED || request.mode() == Request.Mode.QUEUED;
    this.turns = scheduled ? new Turns(this) : null;
    this.noise = request.mode() == Request.Mode.PERTURBED ? new Noise(request.perturb()) : null;
    this.scene = new Player(this, -1, "scene", null, Player.Role.SCENE);
  }

  long elapsed() {
    return System.nanoTime() - began;
  }

  Player add(String name, Part part, Player.Role role) {
    synchronized (adding) {
      Player player = new Player(this, players.size(), name, part, role);
      players.add(player);
      return player;
    }
  }

  /** Returns the player of a thread; a thread that the student's code has started becomes one. */
  Player adopt(Thread thread) {
    synchronized (adding) {
      for (Player player : players) if (player.thread() == thread) return player;
      String name = thread.getName().isEmpty() ? "thread-" + thread.threadId() : Values.cut(thread.getName());
      Player player = new Player(this, players.size(), name, null, Player.Role.ADOPTED);
      player.on(thread);
      player.status.set(Player.Status.RUNNING);
      players.add(player);
      return player;
    }
  }

  void mark(Kind kind, String actor, String label, String value) {
    markAt(elapsed(), kind, actor, Thread.currentThread().threadId(), label, value);
  }

  void markAt(long nanos, Kind kind, String actor, long tid, String label, String value) {
    if (open) outbox.mark(nanos, kind, actor, tid, Values.cut(label), value);
  }

  /** Returns the name of the actor that the current thread plays, else the thread's own. */
  String nameOfCurrentThread() {
    Track track = Hooks.track(this);
    return track != null ? track.name() : Values.cut(Thread.currentThread().getName());
  }

  /** Ends the play: nothing is marked any more, and whoever stands at a gate is unwound. */
  void close() {
    open = false;
    scene.gate.ring();
    for (Player player : players) player.gate.ring();
  }
}
