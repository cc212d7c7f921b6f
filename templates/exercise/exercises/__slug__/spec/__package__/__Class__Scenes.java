package __package__;

import interleave.stage.Scene;

/** Plays beside the student's class, in the student's process. */
final class __Class__Scenes {
  private __Class__Scenes() {}

  /** Several threads count at once. (write me) */
  static void crowd(Scene scene, int threads, int rounds) {
    var counter = new __Class__();
    scene.actors(threads, actor -> {
      for (int i = 0; i < rounds; i++) {
        counter.increment();
      }
    });
    scene.await();
    scene.mark("value", counter.value());
  }
}
