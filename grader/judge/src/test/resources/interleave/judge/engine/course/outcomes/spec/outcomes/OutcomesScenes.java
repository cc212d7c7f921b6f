package outcomes;

import interleave.stage.Scene;

final class OutcomesScenes {
  static void plain(Scene scene) {
    scene.actor("a", self -> new Box(1).put("x"));
  }

  static void numbered(Scene scene, int one, long two) {}
}
