package producerconsumer;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.ArrayList;
import java.util.List;

/** Lets a workshop run with sources that count and sinks that tell; small, so that every order of steps can be tried. */
final class ProducerConsumerScenes {
  private ProducerConsumerScenes() {}

  /** What a sink has done: plain, so that only the end of the run can show it. */
  private static final class Tally {
    int accepted;
  }

  /** Some produce a few items each, some consume; items are told by source and number. */
  static void run(Scene scene, int sources, int items, int sinks) {
    scene.actor("caller", self -> runs(scene, self, sources, items, sinks, 0, List.of()));
  }

  /** Making and working takes time: so many milliseconds for each item, in each source and in each sink. */
  static void busy(Scene scene, int sources, int items, int making, String working) {
    List<Integer> times = new ArrayList<>();
    for (String time : working.split(" ")) {
      times.add(Integer.valueOf(time));
    }
    scene.actor(
        "caller",
        self -> {
          self.mark("begin");
          runs(scene, self, sources, items, times.size(), making, times);
        });
  }

  private static void runs(Scene scene, Actor self, int sources, int items, int sinks, int making, List<Integer> working)
      throws InterruptedException {
    List<Source<String>> from = new ArrayList<>();
    for (int i = 1; i <= sources; i++) {
      from.add(source(scene, self, i, items, making));
    }
    List<Tally> tallies = new ArrayList<>();
    List<Sink<String>> to = new ArrayList<>();
    for (int i = 1; i <= sinks; i++) {
      var tally = new Tally();
      tallies.add(tally);
      int sink = i;
      long time = working.isEmpty() ? 0 : working.get(i - 1);
      to.add(
          item -> {
            told(scene, self);
            sleep(time);
            tally.accepted++;
            scene.mark("accepted", item);
            scene.mark("by sink " + sink, item);
          });
    }
    new Workshop().run(from, to);
    self.mark("over");
    int all = 0;
    for (Tally tally : tallies) {
      all += tally.accepted;
    }
    self.mark("done", all);
  }

  private static Source<String> source(Scene scene, Actor self, int number, int items, int making) {
    int[] made = new int[1];
    return () -> {
      told(scene, self);
      if (made[0] == items) {
        return null;
      }
      made[0]++;
      sleep(making);
      return number + "." + made[0];
    };
  }

  /** Tells if the caller's thread has to do this itself. */
  private static void told(Scene scene, Actor self) {
    if (Thread.currentThread() == self.thread()) {
      scene.mark("done by the caller");
    }
  }

  private static void sleep(long millis) {
    if (millis == 0) {
      return;
    }
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
