import interleave.stage.Actor;
import interleave.stage.Part;
import interleave.stage.Scene;

/** Plays beside a FizzBuzz: a thread a method; each print is marked with what is printed. */
final class FizzBuzzScenes {
  private static final long VERY_LATE = 2_000;

  private FizzBuzzScenes() {}

  /** Four threads call the four methods at the same time. */
  static void together(Scene scene, int n) {
    four(scene, new FizzBuzz(n), "", "nobody");
  }

  /** One of the calls comes long after the others. */
  static void late(Scene scene, int n, String which) {
    four(scene, new FizzBuzz(n), "", which);
  }

  /** Two objects, four threads each, at the same time. */
  static void two(Scene scene, int n) {
    four(scene, new FizzBuzz(n), "A ", "nobody");
    four(scene, new FizzBuzz(n), "B ", "nobody");
  }

  /** One object when another has done its work. */
  static void nextOne(Scene scene, int n) {
    four(scene, new FizzBuzz(n), "A ", "nobody");
    scene.await();
    four(scene, new FizzBuzz(n), "B ", "nobody");
  }

  private static void four(Scene scene, FizzBuzz object, String of, String late) {
    // The numbers start last: who relies on the order of the starts is caught in the plainest schedule.
    String prints = of + "prints";
    start(scene, of, "fizzbuzz", late, self -> object.fizzbuzz(() -> self.mark(prints, "fizzbuzz")));
    start(scene, of, "buzz", late, self -> object.buzz(() -> self.mark(prints, "buzz")));
    start(scene, of, "fizz", late, self -> object.fizz(() -> self.mark(prints, "fizz")));
    start(scene, of, "number", late, self -> object.number(x -> self.mark(prints, x)));
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
