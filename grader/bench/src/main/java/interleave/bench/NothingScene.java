package interleave.bench;

import interleave.stage.Scene;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** Plays as little as a scene can. */
final class NothingScene {
  private NothingScene() {}

  static void nothing(Scene scene) {
    scene.actor("nobody", self -> self.mark("here"));
  }

  /** Uses what most answers use, so that it has to be rewritten. */
  static void locks(Scene scene) {
    var lock = new ReentrantLock();
    var permits = new Semaphore(1);
    scene.actors(2, actor -> {
      permits.acquire();
      lock.lock();
      actor.mark("inside");
      lock.unlock();
      permits.release();
    });
  }
}
