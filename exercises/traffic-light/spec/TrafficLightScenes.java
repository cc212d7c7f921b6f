import interleave.stage.Actor;
import interleave.stage.Scene;

/**
 * Plays cars, each named by a digit for its road: {@code arrives} is marked by each car, {@code green} with the road on
 * which a light turned, and {@code road 1} or {@code road 2} is the span of crossing.
 */
final class TrafficLightScenes {
  private static final long LATE = 10_000;

  private TrafficLightScenes() {}

  /** Cars arrive in the order of the digits, and nobody waits for anybody. */
  static void traffic(Scene scene, String roads) {
    var light = new TrafficLight();
    for (int i = 0; i < roads.length(); i++) {
      car(scene, light, roads, i, 0);
    }
  }

  /** Each car arrives when the one before has crossed. */
  static void oneByOne(Scene scene, String roads) {
    var light = new TrafficLight();
    for (int i = 0; i < roads.length(); i++) {
      scene.await(car(scene, light, roads, i, 0));
    }
  }

  /** The first car comes long after the others. */
  static void late(Scene scene, String roads) {
    var light = new TrafficLight();
    for (int i = 0; i < roads.length(); i++) {
      car(scene, light, roads, i, i == 0 ? LATE : 0);
    }
  }

  /** Two drivers, one on each road, who drive round and come again. */
  static void rounds(Scene scene, int rounds) {
    var light = new TrafficLight();
    for (int road = 1; road <= 2; road++) {
      int mine = road;
      scene.actor(
          "car-" + mine,
          self -> {
            for (int i = 0; i < rounds; i++) {
              drive(light, self, mine, mine, 2 * mine - i % 2);
            }
          });
    }
  }

  /** When all of the first cars have crossed, others come. */
  static void secondCrowd(Scene scene, String first, String second) {
    var light = new TrafficLight();
    for (int i = 0; i < first.length(); i++) {
      car(scene, light, first, i, 0);
    }
    scene.await();
    String all = first + second;
    for (int i = first.length(); i < all.length(); i++) {
      car(scene, light, all, i, 0);
    }
  }

  private static Actor car(Scene scene, TrafficLight light, String roads, int i, long late) {
    int road = roads.charAt(i) - '0';
    int direction = 2 * road - i % 2;
    return scene.actor(
        "car-" + (i + 1),
        self -> {
          if (late > 0) {
            self.linger(late);
          }
          drive(light, self, i + 1, road, direction);
        });
  }

  private static void drive(TrafficLight light, Actor self, int car, int road, int direction) throws Exception {
    self.mark("arrives");
    light.carArrived(car, road, direction, () -> self.mark("green", road), () -> cross(self, road));
    self.mark("leaves");
  }

  private static void cross(Actor self, int road) {
    try {
      self.during("road " + road, () -> self.mark("crosses", road));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
