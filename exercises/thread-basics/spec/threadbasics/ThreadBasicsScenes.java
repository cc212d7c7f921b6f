package threadbasics;

import interleave.stage.Scene;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Gives the duet music and a song that tell where and when they are. */
final class ThreadBasicsScenes {
  private ThreadBasicsScenes() {}

  /** Plays for real and tells the process and the thread of each. */
  static void where(Scene scene) {
    Duet.number = 1;
    scene.actor(
        "caller",
        self -> {
          Thread caller = Thread.currentThread();
          self.mark("process of the caller", ProcessHandle.current().pid());
          Duet.play(
              () -> {
                scene.mark("process of the music", ProcessHandle.current().pid());
                scene.mark("music runs in", Thread.currentThread() == caller ? "the caller" : "another thread");
                return 10_000;
              },
              () -> scene.mark("song runs in", Thread.currentThread() == caller ? "the caller" : "another thread"));
          self.linger(50);
        });
  }

  /** Music and song meet half-way: each goes on only when the other one is there. */
  static void meeting(Scene scene) {
    scene.actor(
        "caller",
        self -> {
          var barrier = new CyclicBarrier(2);
          Duet.play(
              () -> {
                scene.mark("plays");
                await(barrier);
                scene.mark("met");
                return 7;
              },
              () -> {
                scene.mark("sings");
                await(barrier);
                scene.mark("met");
              });
        });
  }

  /** Music and song take their time, or none; perhaps there is a second piece. */
  static void pieces(Scene scene, int musicMillis, int songMillis, int pieces) {
    scene.actor(
        "caller",
        self -> {
          self.mark("number at first", Duet.number);
          for (int i = 1; i <= pieces; i++) {
            int number = 10_000 * i;
            int result =
                Duet.play(
                    () -> {
                      rest(musicMillis);
                      scene.mark("music is over", number);
                      return number;
                    },
                    () -> {
                      rest(songMillis);
                      scene.mark("song is over");
                    });
            self.mark("result", result);
            self.mark("number", Duet.number);
          }
        });
  }

  private static void rest(int millis) {
    if (millis == 0) {
      return;
    }
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }
}
