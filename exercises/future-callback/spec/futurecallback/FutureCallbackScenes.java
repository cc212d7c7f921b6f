package futurecallback;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;

/** Completes, adds and waits at the same time; small and closed, so that every order of steps can be tried. */
final class FutureCallbackScenes {
  private FutureCallbackScenes() {}

  /** A result: plain, so that only the future can carry it over. */
  private static final class Work {
    int done;
  }

  /** One completes while others add a callback each, or the same one several times. */
  static void adders(Scene scene, int adders, int each, boolean fails) {
    var future = new CallbackFuture<Work>();
    scene.actor("completer", self -> completes(self, future, 7, fails));
    for (int i = 1; i <= adders; i++) {
      String name = "adder-" + i;
      scene.actor(
          name,
          self -> {
            Callback<Work> callback = (value, error) -> scene.mark("called", name + " " + told(value, error));
            for (int n = 0; n < each; n++) {
              future.whenDone(callback);
            }
          });
    }
  }

  /** Adds callbacks one after another, each by a thread of its own if so told, while somebody completes. */
  static void inOrder(Scene scene, int callbacks, boolean separate) {
    var future = new CallbackFuture<Work>();
    scene.actor("completer", self -> completes(self, future, 7, false));
    scene.actor(
        "adder",
        self -> {
          for (int i = 1; i <= callbacks; i++) {
            int number = i;
            if (separate) {
              scene.await(scene.actor("adder-" + i, other -> future.whenDone((value, error) -> scene.mark("called", number))));
            } else {
              future.whenDone((value, error) -> scene.mark("called", number));
            }
          }
        });
  }

  /** Two complete, or one completes and one fails; then both try again. */
  static void two(Scene scene, boolean fails) {
    var future = new CallbackFuture<Work>();
    future.whenDone((value, error) -> scene.mark("called", told(value, error)));
    Actor one = scene.actor("one", self -> completes(self, future, 1, false));
    Actor two = scene.actor("two", self -> completes(self, future, 2, fails));
    scene.await(one, two);
    scene.actor(
        "late",
        self -> {
          self.mark("late", future.complete(new Work()) || future.fail(new IllegalStateException("late")));
          self.mark("got", got(future));
        });
  }

  /** Some wait for the result, from before or after. */
  static void getters(Scene scene, int getters, boolean fails) {
    var future = new CallbackFuture<Work>();
    for (int i = 1; i <= getters; i++) {
      scene.actor("getter-" + i, self -> self.mark("got", got(future)));
    }
    scene.actor("completer", self -> completes(self, future, 7, fails));
  }

  /** The result is null, which is a result. */
  static void nothing(Scene scene) {
    var future = new CallbackFuture<Work>();
    future.whenDone((value, error) -> scene.mark("called", told(value, error)));
    scene.actor("getter", self -> self.mark("got", got(future)));
    scene.actor(
        "completer",
        self -> {
          self.mark("first", future.complete(null));
          self.mark("second", future.complete(new Work()));
          future.whenDone((value, error) -> scene.mark("called", told(value, error)));
        });
  }

  /** While a callback runs, somebody gets, adds or completes; the callback goes on only when that is done. */
  static void busy(Scene scene, String what, boolean addedLate) {
    var future = new CallbackFuture<Work>();
    var running = new CountDownLatch(1);
    var over = new CountDownLatch(1);
    Callback<Work> slow =
        (value, error) -> {
          running.countDown();
          await(over);
          scene.mark("called", 1);
        };
    scene.actor(
        "caller",
        self -> {
          if (addedLate) {
            future.complete(new Work());
            future.whenDone(slow);
          } else {
            future.whenDone(slow);
            future.complete(new Work());
          }
        });
    scene.actor(
        "other",
        self -> {
          running.await();
          switch (what) {
            case "get" -> got(future);
            case "add" -> future.whenDone((value, error) -> scene.mark("called", 2));
            default -> future.fail(new IllegalStateException("too late"));
          }
          self.mark("not held up");
          over.countDown();
        });
  }

  /** A callback uses the future itself. */
  static void again(Scene scene) {
    var future = new CallbackFuture<Work>();
    scene.actor(
        "caller",
        self -> {
          future.whenDone(
              (value, error) -> {
                future.whenDone((v, e) -> scene.mark("called", "added by a callback"));
                scene.mark("got", got(future));
                scene.mark("completed again", future.complete(value));
              });
          future.whenDone((value, error) -> scene.mark("called", "the second"));
          completes(self, future, 7, false);
        });
  }

  /** One who waits must not be the one who calls back. */
  static void whoCalls(Scene scene) {
    var future = new CallbackFuture<Work>();
    var getter = scene.actor("getter", self -> self.mark("got", got(future)));
    scene.actor(
        "adder",
        self -> future.whenDone((value, error) -> scene.mark("called by the getter", Thread.currentThread() == getter.thread())));
    scene.actor("completer", self -> completes(self, future, 7, false));
  }

  /** A callback throws; it was added before or after the end. */
  static void throwing(Scene scene, boolean late, int after) {
    var future = new CallbackFuture<Work>();
    scene.actor(
        "caller",
        self -> {
          if (late) {
            completes(self, future, 7, false);
          }
          self.mark("adding threw", thrown(() -> future.whenDone((value, error) -> {
            scene.mark("called", 1);
            throw new IllegalStateException("from a callback");
          })));
          for (int i = 1; i <= after; i++) {
            int number = i + 1;
            self.mark("adding threw", thrown(() -> future.whenDone((value, error) -> scene.mark("called", number))));
          }
          if (!late) {
            self.mark("completing threw", thrown(() -> completes(self, future, 7, false)));
          }
          self.mark("got", got(future));
        });
  }

  /** One who waits for the result is called back. */
  static void calledBack(Scene scene) {
    var future = new CallbackFuture<Work>();
    Actor waiting =
        scene.actor(
            "getter",
            self -> {
              try {
                future.get();
                self.mark("came through");
              } catch (InterruptedException e) {
                self.mark("interrupted");
              }
            });
    scene.actor(
        "completer",
        self -> {
          self.linger(50);
          waiting.interrupt();
          self.linger(50);
          completes(self, future, 7, false);
        });
  }

  /** The result takes long, and so does a callback. */
  static void patience(Scene scene) {
    var future = new CallbackFuture<Work>();
    future.whenDone(
        (value, error) -> {
          try {
            Thread.sleep(100);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    scene.actor("getter", self -> self.mark("got", got(future)));
    scene.actor(
        "completer",
        self -> {
          self.linger(100);
          completes(self, future, 7, false);
        });
  }

  private static void completes(Actor self, CallbackFuture<Work> future, int number, boolean fails) {
    if (fails) {
      self.mark("was first", future.fail(new IllegalArgumentException("error " + number)) ? "error " + number : "no");
    } else {
      var work = new Work();
      work.done = number;
      self.mark("was first", future.complete(work) ? "value " + number : "no");
    }
  }

  private static String told(Work value, Throwable error) {
    String text = value == null ? error == null ? "value null" : "" : "value " + value.done;
    if (error != null) {
      text += error instanceof IllegalArgumentException ? error.getMessage() : error.getClass().getSimpleName();
    }
    return text;
  }

  private static String got(CallbackFuture<Work> future) {
    try {
      return told(future.get(), null);
    } catch (ExecutionException e) {
      return e.getCause() == null ? "no cause" : told(null, e.getCause());
    } catch (InterruptedException e) {
      return "interrupted";
    }
  }

  private static String thrown(Runnable action) {
    try {
      action.run();
      return "nothing";
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
