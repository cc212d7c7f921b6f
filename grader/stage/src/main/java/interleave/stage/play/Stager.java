package interleave.stage.play;

import interleave.stage.Actor;
import interleave.stage.Driven;
import interleave.stage.Part;
import interleave.stage.Scene;
import interleave.stage.Seams;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Puts actors on the stage as a scene asks for them. */
final class Stager implements Scene {
  private final Performance play;
  private final RandomGenerator random;

  Stager(Performance play) {
    this.play = play;
    this.random = new SplittableRandom(play.request.seed());
  }

  @Override
  public Actor actor(String name, Part part) {
    Player player = play.add(name, part, Player.Role.ACTOR);
    player.start(true);
    return player;
  }

  @Override
  public List<Actor> actors(int n, Part part) {
    List<Actor> actors = new ArrayList<>();
    boolean together = play.turns == null;
    for (int i = 1; i <= n; i++) {
      Player player = play.add("actor-" + i, part, Player.Role.ACTOR);
      player.start(!together);
      actors.add(player);
    }
    if (!together) return actors;
    for (Actor actor : actors) Waits.until(play, ((Player) actor)::isHeld, Long.MAX_VALUE);
    for (Actor actor : actors) ((Player) actor).release();
    return actors;
  }

  @Override
  public Driven driven(String name, Part part) {
    Seams.stop(true);
    Player player = play.add(name, part, Player.Role.DRIVEN);
    player.start(false);
    return player;
  }

  @Override
  public void await(Actor... actors) {
    Player[] players = new Player[actors.length];
    for (int i = 0; i < players.length; i++) players[i] = (Player) actors[i];
    Waits.until(play, () -> areDone(players), Long.MAX_VALUE);
  }

  private boolean areDone(Player[] players) {
    if (players.length == 0) {
      for (Player player : play.players) if (player.counts() && !player.isDone()) return false;
    }
    for (Player player : players) if (!player.isDone()) return false;
    return true;
  }

  @Override
  public void mark(String label) {
    mark(label, "", Thread.currentThread());
  }

  @Override
  public void mark(String label, Object value) {
    mark(label, Values.text(value), Thread.currentThread());
  }

  /** Tells which thread it is, unless it is the scene's own: a student's threads speak in the scene's name. */
  private void mark(String label, String value, Thread thread) {
    long tid = thread == play.scene.thread() ? 0 : thread.threadId();
    play.markAt(play.elapsed(), Kind.POINT, "scene", tid, label, value);
  }

  @Override
  public long seed() {
    return play.request.seed();
  }

  @Override
  public RandomGenerator random() {
    return random;
  }
}
