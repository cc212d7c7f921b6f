import interleave.stage.Actor;
import interleave.stage.Part;
import interleave.stage.Scene;

/** Plays beside a Foo: a thread a method; each job marks that it is run. */
final class FooScenes {
  private static final long VERY_LATE = 2_000;

  private FooScenes() {}

  /** Three threads call the three methods at the same time. */
  static void together(Scene scene) {
    trio(scene, new Foo(), "", 0);
  }

  /** One of the calls comes long after the others. */
  static void late(Scene scene, int which) {
    trio(scene, new Foo(), "", which);
  }

  /** Two objects, a trio each, at the same time. */
  static void two(Scene scene) {
    trio(scene, new Foo(), "A ", 0);
    trio(scene, new Foo(), "B ", 0);
  }

  /** One object when another has done its work. */
  static void nextOne(Scene scene) {
    trio(scene, new Foo(), "A ", 0);
    scene.await();
    trio(scene, new Foo(), "B ", 0);
  }

  private static void trio(Scene scene, Foo foo, String of, int late) {
    // The last starts first: who relies on the order of the starts is caught in the plainest schedule.
    scene.actor(of + "third()", calls(self -> foo.third(() -> self.mark(of + "prints third")), late == 3));
    scene.actor(of + "second()", calls(self -> foo.second(() -> self.mark(of + "prints second")), late == 2));
    scene.actor(of + "first()", calls(self -> foo.first(() -> self.mark(of + "prints first")), late == 1));
  }

  private static Part calls(Part call, boolean late) {
    return (Actor self) -> {
      if (late) {
        self.linger(VERY_LATE);
      }
      call.play(self);
    };
  }
}
