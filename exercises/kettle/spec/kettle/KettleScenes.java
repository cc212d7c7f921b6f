package kettle;

import interleave.stage.Actor;
import interleave.stage.Scene;

/** Puts kettles on the fire that tell who looks, and at what time they boil. */
final class KettleScenes {
  private KettleScenes() {}

  /** Boils by a thread of its own after a while; 0 means that it boils already. */
  private static final class Fire implements Kettle {
    private final Scene scene;
    private boolean boils;
    private Runnable call;

    Fire(Scene scene, int millis) {
      this.scene = scene;
      this.boils = millis == 0;
      if (millis > 0) {
        scene.actor(
            "kettle",
            self -> {
              self.linger(millis);
              self.mark("boils");
              Runnable whistle = heat();
              if (whistle != null) {
                whistle.run();
              }
              self.mark("has whistled");
            });
      }
    }

    private synchronized Runnable heat() {
      boils = true;
      return call;
    }

    @Override
    public boolean boils() {
      scene.mark("looks", Thread.currentThread().threadId());
      return looked();
    }

    private synchronized boolean looked() {
      return boils;
    }

    @Override
    public void whistle(Runnable call) {
      scene.mark("whistle wanted");
      if (!later(call)) {
        call.run();
      }
    }

    private synchronized boolean later(Runnable call) {
      if (!boils) {
        this.call = call;
      }
      return !boils;
    }
  }

  /** What is in the cup: plain, so that only Wang's own care shows it to him. */
  private static final class Cup {
    boolean full;
  }

  static void standAndLook(Scene scene, int boilsAfter, int millis) {
    scene.actor(
        "wang",
        self -> {
          begins(self);
          var kettle = new Fire(scene, boilsAfter);
          self.mark("result", Wang.standAndLook(kettle, millis));
          self.mark("back");
        });
  }

  static void watchAndLook(Scene scene, int boilsAfter, int episode) {
    scene.actor(
        "wang",
        self -> {
          begins(self);
          var kettle = new Fire(scene, boilsAfter);
          self.mark("result", Wang.watchAndLook(kettle, () -> watch(scene, episode)));
          self.mark("back");
        });
  }

  static void standAndListen(Scene scene, int boilsAfter) {
    scene.actor(
        "wang",
        self -> {
          begins(self);
          Wang.standAndListen(new Fire(scene, boilsAfter));
          self.mark("back");
        });
  }

  /** Wang is called away while he listens. */
  static void calledBack(Scene scene) {
    Actor wang =
        scene.actor(
            "wang",
            self -> {
              try {
                Wang.standAndListen(new Fire(scene, 200));
                self.mark("came through");
              } catch (InterruptedException e) {
                self.mark("interrupted");
              }
            });
    scene.actor(
        "wife",
        self -> {
          self.linger(50);
          wang.interrupt();
        });
  }

  static void listenAndWatch(Scene scene, int boilsAfter, int episode, int teaMillis) {
    scene.actor(
        "wang",
        self -> {
          begins(self);
          var cup = new Cup();
          Thread wang = Thread.currentThread();
          Runnable tea =
              () -> {
                scene.mark("tea by", Thread.currentThread() == wang ? "wang" : Thread.currentThread().getName());
                rest(teaMillis);
                cup.full = true;
                scene.mark("tea is made");
              };
          self.mark("result", Wang.listenAndWatch(new Fire(scene, boilsAfter), () -> watch(scene, episode), tea));
          self.mark("back");
          self.mark("cup is full", cup.full);
        });
  }

  private static void begins(Actor self) {
    self.mark("wang is", Thread.currentThread().threadId());
  }

  private static void watch(Scene scene, int millis) throws InterruptedException {
    scene.mark("episode", Thread.currentThread().threadId());
    Thread.sleep(millis);
    scene.mark("episode is over");
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
}
