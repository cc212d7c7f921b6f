package threadevent;

import interleave.stage.Scene;

/** Plays the play, with each thread late in turn; small, so that every order of steps can be tried. */
final class ThreadEventScenes {
  private ThreadEventScenes() {}

  /** Everybody comes; the caller, the checker or the tamperer long after the others, or nobody (0). */
  static void play(Scene scene, String word, String expected, int late) {
    var play = new PasswordPlay();
    scene.actor(
        "tamperer",
        self -> {
          comes(self, late == 3);
          play.tamper("overwritten");
        });
    scene.actor(
        "checker",
        self -> {
          comes(self, late == 2);
          self.mark("friend", play.check(expected));
        });
    scene.actor(
        "caller",
        self -> {
          comes(self, late == 1);
          play.call(word);
        });
    scene.await();
    scene.mark("in the end", play.password());
  }

  /** One thread plays all three parts, one after the other: nobody has to wait. */
  static void alone(Scene scene, String word, String expected) {
    var play = new PasswordPlay();
    scene.actor(
        "everybody",
        self -> {
          play.call(word);
          self.mark("friend", play.check(expected));
          play.tamper("overwritten");
          self.mark("in the end", play.password());
        });
  }

  private static void comes(interleave.stage.Actor self, boolean late) {
    if (late) {
      self.linger(50);
    }
  }
}
