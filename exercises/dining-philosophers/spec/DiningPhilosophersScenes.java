import interleave.stage.Actor;
import interleave.stage.Scene;

/**
 * Plays philosophers, each named by a digit for the seat. {@code picks} and {@code puts} are marked with the side of the
 * fork, {@code eats} is a span, and {@code done} is marked after each meal.
 */
final class DiningPhilosophersScenes {
  private static final long LATE = 10_000;

  private DiningPhilosophersScenes() {}

  /** The philosophers eat so many times each. */
  static void table(Scene scene, String seats, int meals) {
    var table = new DiningPhilosophers();
    for (int i = 0; i < seats.length(); i++) {
      philosopher(scene, table, "philosopher-", seats.charAt(i) - '0', 0, meals);
    }
  }

  /** The first of them comes long after the others. */
  static void late(Scene scene, String seats) {
    var table = new DiningPhilosophers();
    for (int i = 0; i < seats.length(); i++) {
      philosopher(scene, table, "philosopher-", seats.charAt(i) - '0', i == 0 ? LATE : 0, 1);
    }
  }

  /** All of them eat once; when everybody is done, they come again as other threads. */
  static void secondCrowd(Scene scene, String seats) {
    var table = new DiningPhilosophers();
    for (String name : new String[] {"philosopher-", "guest-"}) {
      for (int i = 0; i < seats.length(); i++) {
        philosopher(scene, table, name, seats.charAt(i) - '0', 0, 1);
      }
      scene.await();
    }
  }

  private static void philosopher(
      Scene scene, DiningPhilosophers table, String name, int seat, long late, int meals) {
    scene.actor(
        name + seat,
        self -> {
          if (late > 0) {
            self.linger(late);
          }
          for (int meal = 0; meal < meals; meal++) {
            table.wantsToEat(
                seat,
                () -> self.mark("picks", "left"),
                () -> self.mark("picks", "right"),
                () -> eat(self),
                () -> self.mark("puts", "left"),
                () -> self.mark("puts", "right"));
            self.mark("done");
          }
        });
  }

  private static void eat(Actor self) {
    try {
      self.during("eats", () -> {});
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
