package turnstile;

import interleave.stage.Scene;

final class TurnstileScenes {
  static void crowd(Scene scene, int permits, int visitors) {
    var turnstile = new Turnstile(permits);
    scene.actors(
        visitors,
        self -> {
          turnstile.enter();
          self.during("inside", () -> self.linger(30));
          turnstile.leave();
        });
  }
}
