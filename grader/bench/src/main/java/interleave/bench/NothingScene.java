package interleave.bench;

import interleave.stage.Scene;

/** Plays as little as a scene can. */
final class NothingScene {
  private NothingScene() {}

  static void nothing(Scene scene) {
    scene.actor("nobody", self -> self.mark("here"));
  }
}
