package interleave.schedules.controlled;

import interleave.schedules.Recorder;
import interleave.schedules.WrongSceneException;
import interleave.stage.Actor;
import interleave.stage.Driven;
import interleave.stage.Part;
import interleave.stage.Scene;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Puts actors on threads that the explorer controls. */
final class ExploredScene implements Scene {
  private final Recorder recorder;
  private final long seed;
  private final RandomGenerator random;
  private final Thread own = Thread.currentThread();
  private ExploredActor[] actors = new ExploredActor[8];
  private int count;

  ExploredScene(Recorder recorder, long seed) {
    this.recorder = recorder;
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  @Override
  public Actor actor(String name, Part part) {
    ExploredActor actor = new ExploredActor(recorder, name, part);
    if (count == actors.length) {
      ExploredActor[] more = new ExploredActor[2 * count];
      System.arraycopy(actors, 0, more, 0, count);
      actors = more;
    }
    actors[count++] = actor;
    actor.start();
    return actor;
  }

  @Override
  public List<Actor> actors(int n, Part part) {
    Actor[] started = new Actor[n];
    for (int i = 1; i <= n; i++) started[i - 1] = actor("actor-" + i, part);
    return List.of(started);
  }

  @Override
  public Driven driven(String name, Part part) {
    throw new WrongSceneException("a driven actor cannot be explored: play such a scene with play()");
  }

  @Override
  public void await(Actor... some) {
    if (some.length > 0) {
      for (Actor actor : some) ((ExploredActor) actor).await();
    } else {
      for (int i = 0; i < count; i++) actors[i].await();
    }
  }

  @Override
  public void mark(String label) {
    recorder.point("scene", tid(), label, "");
  }

  @Override
  public void mark(String label, Object value) {
    recorder.point("scene", tid(), label, recorder.text(value));
  }

  /** Tells which thread it is, unless it is the scene's own: a student's threads speak in the scene's name. */
  private long tid() {
    Thread thread = Thread.currentThread();
    return thread == own ? 0 : thread.threadId();
  }

  @Override
  public long seed() {
    return seed;
  }

  @Override
  public RandomGenerator random() {
    return random;
  }
}
