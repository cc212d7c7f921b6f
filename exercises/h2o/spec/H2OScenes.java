import interleave.stage.Actor;
import interleave.stage.Scene;

/**
 * Plays atoms; {@code comes} is marked before each call, {@code released} under the name of the atom whose callback
 * was run.
 */
final class H2OScenes {
  private static final Pace NOW = new Pace(0, 0);
  private static final Pace LATE = new Pace(10_000, 0);
  private static final Pace SLOWLY = new Pace(0, 10);

  /** Says for how many milliseconds an atom lingers before it comes, and before it is out. */
  private record Pace(long beforeCall, long beforeRelease) {}

  private H2OScenes() {}

  /** Atoms for so many molecules, a thread each; the oxygen comes first or last. */
  static void atoms(Scene scene, int molecules, boolean oxygenFirst) {
    var vessel = new H2O();
    if (oxygenFirst) {
      oxygen(scene, vessel, 1, molecules, 1, NOW);
    }
    hydrogen(scene, vessel, 1, 2 * molecules, NOW);
    if (!oxygenFirst) {
      oxygen(scene, vessel, 1, molecules, 1, NOW);
    }
  }

  /** Two molecules; all atoms of one kind take their time to leave. */
  static void slow(Scene scene, boolean slowOxygen) {
    var vessel = new H2O();
    hydrogen(scene, vessel, 1, 4, slowOxygen ? NOW : SLOWLY);
    oxygen(scene, vessel, 1, 2, 1, slowOxygen ? SLOWLY : NOW);
  }

  /** Two molecules; all atoms of one kind come long after those of the other. */
  static void late(Scene scene, boolean lateOxygen) {
    var vessel = new H2O();
    hydrogen(scene, vessel, 1, 4, lateOxygen ? NOW : LATE);
    oxygen(scene, vessel, 1, 2, 1, lateOxygen ? LATE : NOW);
  }

  /** Two molecules; one atom of hydrogen comes long after all others. */
  static void straggler(Scene scene) {
    var vessel = new H2O();
    hydrogen(scene, vessel, 1, 3, NOW);
    oxygen(scene, vessel, 1, 2, 1, NOW);
    hydrogen(scene, vessel, 4, 4, LATE);
  }

  /** Three molecules; the oxygen comes from two threads, one of which comes twice. */
  static void rounds(Scene scene) {
    var vessel = new H2O();
    oxygen(scene, vessel, 1, 1, 2, NOW);
    oxygen(scene, vessel, 2, 2, 1, NOW);
    hydrogen(scene, vessel, 1, 6, NOW);
  }

  /** When the first molecule is complete, other threads come for the next one. */
  static void secondCrowd(Scene scene) {
    var vessel = new H2O();
    hydrogen(scene, vessel, 1, 2, NOW);
    oxygen(scene, vessel, 1, 1, 1, NOW);
    scene.await();
    oxygen(scene, vessel, 2, 2, 1, NOW);
    hydrogen(scene, vessel, 3, 4, NOW);
  }

  private static void hydrogen(Scene scene, H2O vessel, int first, int last, Pace pace) {
    for (int i = first; i <= last; i++) {
      scene.actor(
          "hydrogen-" + i,
          self -> {
            linger(self, pace.beforeCall());
            self.mark("comes");
            vessel.hydrogen(() -> release(self, "H", pace));
          });
    }
  }

  private static void oxygen(Scene scene, H2O vessel, int first, int last, int times, Pace pace) {
    for (int i = first; i <= last; i++) {
      scene.actor(
          "oxygen-" + i,
          self -> {
            linger(self, pace.beforeCall());
            for (int time = 0; time < times; time++) {
              self.mark("comes");
              vessel.oxygen(() -> release(self, "O", pace));
            }
          });
    }
  }

  private static void release(Actor self, String atom, Pace pace) {
    linger(self, pace.beforeRelease());
    self.mark("released", atom);
  }

  private static void linger(Actor self, long millis) {
    if (millis > 0) {
      self.linger(millis);
    }
  }
}
