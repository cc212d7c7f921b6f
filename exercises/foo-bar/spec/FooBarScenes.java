import interleave.stage.Scene;

/** Plays beside a FooBar: a thread a method; each print is marked. */
final class FooBarScenes {
  private static final long VERY_LATE = 2_000;

  private FooBarScenes() {}

  /** Two threads call the two methods at the same time. */
  static void together(Scene scene, int n) {
    pair(scene, new FooBar(n), "", "nobody");
  }

  /** One of the calls comes long after the other. */
  static void late(Scene scene, int n, String which) {
    pair(scene, new FooBar(n), "", which);
  }

  /** Two objects, a pair each, at the same time. */
  static void two(Scene scene, int n) {
    pair(scene, new FooBar(n), "A ", "nobody");
    pair(scene, new FooBar(n), "B ", "nobody");
  }

  /** One object when another has done its work. */
  static void nextOne(Scene scene, int n) {
    pair(scene, new FooBar(n), "A ", "nobody");
    scene.await();
    pair(scene, new FooBar(n), "B ", "nobody");
  }

  private static void pair(Scene scene, FooBar object, String of, String late) {
    // The second starts first: who relies on the order of the starts is caught in the plainest schedule.
    scene.actor(of + "bar()", self -> {
      if (late.equals("bar")) {
        self.linger(VERY_LATE);
      }
      object.bar(() -> self.mark(of + "prints bar"));
    });
    scene.actor(of + "foo()", self -> {
      if (late.equals("foo")) {
        self.linger(VERY_LATE);
      }
      object.foo(() -> self.mark(of + "prints foo"));
    });
  }
}
