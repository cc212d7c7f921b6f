package lockstep;

import interleave.stage.Scene;

/** Raises and looks from two threads, and asks from a third; small, so that every order of steps can be tried. */
final class LockstepScenes {
  private LockstepScenes() {}

  /** One raises and one looks. */
  static void turns(Scene scene, int last) {
    var pair = new Lockstep();
    scene.actor(
        "raiser",
        self -> {
          pair.raise(last);
          self.mark("raised");
        });
    scene.actor(
        "looker",
        self -> {
          pair.look(last, (a, b) -> self.mark("look", a + " and " + b));
          self.mark("looked");
        });
    scene.await();
    scene.mark("equal", pair.equal());
  }

  /** A third one asks at any moment. */
  static void asked(Scene scene, int last) {
    var pair = new Lockstep();
    scene.actor("raiser", self -> pair.raise(last));
    scene.actor("looker", self -> pair.look(last, (a, b) -> self.mark("look", a + " and " + b)));
    scene.actor(
        "asker",
        self -> {
          self.mark("equal", pair.equal());
          self.mark("equal", pair.equal());
        });
  }

  /** One of them comes long after the other. */
  static void late(Scene scene, int last, boolean raiserLate) {
    var pair = new Lockstep();
    scene.actor(
        "raiser",
        self -> {
          if (raiserLate) {
            self.linger(50);
          }
          pair.raise(last);
        });
    scene.actor(
        "looker",
        self -> {
          if (!raiserLate) {
            self.linger(50);
          }
          pair.look(last, (a, b) -> self.mark("look", a + " and " + b));
        });
  }
}
