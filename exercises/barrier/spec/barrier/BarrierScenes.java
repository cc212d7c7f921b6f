package barrier;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Plays beside a barrier; small and closed, so that every order of steps can be tried. */
final class BarrierScenes {
  private BarrierScenes() {}

  /** Everybody writes, comes, and reads what the others have written; round after round. */
  static void rounds(Scene scene, int parties, int rounds, boolean timed) {
    var barrier = new Barrier(parties);
    var written = new int[parties][rounds];
    for (int i = 0; i < parties; i++) {
      int me = i;
      scene.actor(
          "runner-" + (i + 1),
          self -> {
            for (int round = 0; round < rounds; round++) {
              written[me][round] = 1;
              self.mark("comes", round);
              int missing = await(barrier, timed && me == 0);
              self.mark("goes on", round);
              self.mark("missing " + round, missing);
              int sum = 0;
              for (int[] one : written) {
                sum += one[round];
              }
              self.mark("seen", sum);
            }
          });
    }
  }

  /** Of three, two come: one is called back, or its time is over; then a late one comes. */
  static void breaks(Scene scene, long timeout, String unit) {
    var barrier = new Barrier(3);
    scene.mark("broken before", barrier.isBroken());
    Actor unlucky =
        scene.actor(
            "unlucky",
            self -> {
              self.mark("comes");
              if (timeout < 0) {
                result(self, barrier::await);
              } else {
                result(self, () -> barrier.await(timeout, TimeUnit.valueOf(unit)));
              }
            });
    Actor waiting = scene.actor("waiting", self -> result(self, barrier::await));
    if (timeout < 0) {
      Actor helper =
          scene.actor(
              "helper",
              self -> {
                self.linger(50);
                unlucky.interrupt();
              });
      scene.await(helper);
    }
    scene.await(unlucky, waiting);
    Actor late = scene.actor("late", self -> result(self, barrier::await));
    Actor latest = scene.actor("latest", self -> result(self, () -> barrier.await(1, TimeUnit.HOURS)));
    scene.await(late, latest);
    scene.mark("broken after", barrier.isBroken());
  }

  /** The last one has no time to wait and need not wait. */
  static void lastInNoTime(Scene scene) {
    var barrier = new Barrier(2);
    scene.actor("first", self -> result(self, barrier::await));
    scene.actor(
        "last",
        self -> {
          self.linger(50);
          result(self, () -> barrier.await(0, TimeUnit.SECONDS));
        });
  }

  /** They come one after the other. */
  static void inTurn(Scene scene, int parties) {
    var barrier = new Barrier(parties);
    for (int i = 1; i <= parties; i++) {
      int late = 20 * i;
      scene.actor(
          "runner-" + i,
          self -> {
            self.linger(late);
            result(self, barrier::await);
          });
    }
  }

  /** Makes one for so many. */
  static void made(Scene scene, int parties) {
    scene.actor(
        "maker",
        self -> {
          try {
            new Barrier(parties);
            self.mark("made");
          } catch (IllegalArgumentException e) {
            self.mark("refused");
          }
        });
  }

  private interface Wait {
    int here() throws InterruptedException, BrokenBarrierException, TimeoutException;
  }

  private static void result(Actor self, Wait wait) {
    String result;
    try {
      result = "through, " + wait.here() + " missing";
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      result = e.getClass().getSimpleName();
    }
    self.mark(self.name(), result);
  }

  private static int await(Barrier barrier, boolean timed) throws Exception {
    return timed ? barrier.await(1, TimeUnit.HOURS) : barrier.await();
  }
}
