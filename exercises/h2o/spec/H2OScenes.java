import interleave.stage.Scene;

/**
 * Plays atoms; {@code comes} is marked before each call, {@code released} under the name of the atom whose callback
 * was run.
 */
final class H2OScenes {
  private static final long LATE = 10_000;

  private H2OScenes() {}

  /** Atoms for so many molecules, a thread each; the oxygen comes first or last. */
  static void atoms(Scene scene, int molecules, boolean oxygenFirst) {
    var vessel = new H2O();
    if (oxygenFirst) {
      oxygen(scene, vessel, 1, molecules, 0, 1);
    }
    hydrogen(scene, vessel, 1, 2 * molecules, 0);
    if (!oxygenFirst) {
      oxygen(scene, vessel, 1, molecules, 0, 1);
    }
  }

  /** Two molecules; all atoms of one kind come long after those of the other. */
  static void late(Scene scene, boolean lateOxygen) {
    var vessel = new H2O();
    hydrogen(scene, vessel, 1, 4, lateOxygen ? 0 : LATE);
    oxygen(scene, vessel, 1, 2, lateOxygen ? LATE : 0, 1);
  }

  /** Two molecules; one atom of hydrogen comes long after all others. */
  static void straggler(Scene scene) {
    var vessel = new H2O();
    hydrogen(scene, vessel, 1, 3, 0);
    oxygen(scene, vessel, 1, 2, 0, 1);
    hydrogen(scene, vessel, 4, 4, LATE);
  }

  /** Three molecules; one thread brings all the oxygen, an atom after the other. */
  static void rounds(Scene scene) {
    var vessel = new H2O();
    oxygen(scene, vessel, 1, 1, 0, 3);
    hydrogen(scene, vessel, 1, 6, 0);
  }

  /** When the first molecule is complete, other threads come for the next one. */
  static void secondCrowd(Scene scene) {
    var vessel = new H2O();
    hydrogen(scene, vessel, 1, 2, 0);
    oxygen(scene, vessel, 1, 1, 0, 1);
    scene.await();
    oxygen(scene, vessel, 2, 2, 0, 1);
    hydrogen(scene, vessel, 3, 4, 0);
  }

  private static void hydrogen(Scene scene, H2O vessel, int first, int last, long late) {
    for (int i = first; i <= last; i++) {
      scene.actor(
          "hydrogen-" + i,
          self -> {
            if (late > 0) {
              self.linger(late);
            }
            self.mark("comes");
            vessel.hydrogen(() -> self.mark("released", "H"));
          });
    }
  }

  private static void oxygen(Scene scene, H2O vessel, int first, int last, long late, int times) {
    for (int i = first; i <= last; i++) {
      scene.actor(
          "oxygen-" + i,
          self -> {
            if (late > 0) {
              self.linger(late);
            }
            for (int time = 0; time < times; time++) {
              self.mark("comes");
              vessel.oxygen(() -> self.mark("released", "O"));
            }
          });
    }
  }
}
