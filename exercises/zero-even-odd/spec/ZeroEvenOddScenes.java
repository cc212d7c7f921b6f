import interleave.stage.Actor;
import interleave.stage.Part;
import interleave.stage.Scene;

/** Plays beside a ZeroEvenOdd: a thread a method; each print is marked under the method to which it was given. */
final class ZeroEvenOddScenes {
  private static final long VERY_LATE = 2_000;

  private ZeroEvenOddScenes() {}

  /** Three threads call the three methods at the same time. */
  static void together(Scene scene, int n) {
    trio(scene, new ZeroEvenOdd(n), "", "nobody");
  }

  /** One of the calls comes long after the others. */
  static void late(Scene scene, int n, String which) {
    trio(scene, new ZeroEvenOdd(n), "", which);
  }

  /** Two objects, a trio each, at the same time. */
  static void two(Scene scene, int n) {
    trio(scene, new ZeroEvenOdd(n), "A ", "nobody");
    trio(scene, new ZeroEvenOdd(n), "B ", "nobody");
  }

  /** One object when another has done its work. */
  static void nextOne(Scene scene, int n) {
    trio(scene, new ZeroEvenOdd(n), "A ", "nobody");
    scene.await();
    trio(scene, new ZeroEvenOdd(n), "B ", "nobody");
  }

  private static void trio(Scene scene, ZeroEvenOdd object, String of, String late) {
    // Zero starts last: who relies on the order of the starts is caught in the plainest schedule.
    start(scene, of, "odd", late, self -> object.odd(x -> self.mark(of + "odd prints", x)));
    start(scene, of, "even", late, self -> object.even(x -> self.mark(of + "even prints", x)));
    start(scene, of, "zero", late, self -> object.zero(x -> self.mark(of + "zero prints", x)));
  }

  private static void start(Scene scene, String of, String method, String late, Part call) {
    scene.actor(of + method + "()", (Actor self) -> {
      if (method.equals(late)) {
        self.linger(VERY_LATE);
      }
      call.play(self);
    });
  }
}
