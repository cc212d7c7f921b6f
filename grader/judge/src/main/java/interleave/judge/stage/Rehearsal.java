package interleave.judge.stage;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Holds scenes of our own and a student's class for them. It runs in the subject alone, so it knows nothing of the judge. */
final class Rehearsal {
  private Rehearsal() {}

  /** Does what most scenes do. */
  static void scene(Scene scene, int actors) {
    Pupil pupil = new Pupil();
    scene.actors(
        actors,
        actor -> {
          pupil.step();
          actor.during("inside", () -> actor.linger(5));
          actor.mark("value", List.of(actors, "text"));
          System.out.println("line of " + actor.name());
        });
    Actor failing = scene.actor("failing", actor -> {
      throw new IllegalStateException("on purpose");
    });
    scene.await(failing);
    var driven = scene.driven("driven", actor -> pupil.step());
    driven.runUntil("write steps");
    driven.finish();
    Actor waiting = scene.actor("waiting", actor -> pupil.await());
    waiting.awaitBlocked(1000);
    scene.mark("random", scene.random().nextInt(10));
    scene.actor("waking", actor -> pupil.wake());
    scene.await();
  }

  /** Is a scene without a wait that takes time. */
  static void brief(Scene scene, int actors) {
    Pupil pupil = new Pupil();
    List<Actor> waiting = scene.actors(actors, actor -> {
      pupil.await();
      actor.mark("value", actors);
    });
    for (Actor actor : waiting) actor.awaitBlocked(100);
    scene.actor("waking", actor -> {
      actor.mark("wakes");
      pupil.step();
      pupil.wake();
    });
  }

  /** Is the scene to explore, which loses in the end. */
  static void crowd(Scene scene, int actors) {
    Pupil pupil = new Pupil();
    scene.actors(
        actors,
        actor -> {
          pupil.step();
          actor.during("inside", () -> actor.linger(5));
          actor.mark("value", List.of(actors, "text"));
          pupil.wake();
        });
    scene.actor("waiting", actor -> {
      pupil.await();
      pupil.careless++;
    });
    scene.await();
    pupil.careless++;
    scene.actor("racing", actor -> pupil.careless++);
    pupil.careless++;
  }

  /** Stands for a student's class. */
  static final class Pupil {
    private final ReentrantLock lock = new ReentrantLock();
    private int steps;
    private int careless;
    private boolean awake;

    void step() {
      lock.lock();
      try {
        steps++;
      } finally {
        lock.unlock();
      }
    }

    synchronized void await() throws InterruptedException {
      while (!awake) wait();
    }

    synchronized void wake() {
      awake = true;
      notifyAll();
    }
  }
}
