package event;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.concurrent.TimeUnit;

/** Plays beside an event; small and closed, so that every order of steps can be tried. */
final class EventScenes {
  private EventScenes() {}

  /** What is told: a plain field, so that only the event can carry it from one thread to the other. */
  private static final class News {
    int value;
  }

  /** One waits for the news of another; the event may have been set and cleared before. */
  static void news(Scene scene, boolean timed, boolean usedBefore) {
    var event = new Event();
    var news = new News();
    if (usedBefore) {
      event.set();
      event.clear();
    }
    scene.actor(
        "waiter",
        self -> {
          await(event, timed);
          self.mark("goes on");
          self.mark("news", news.value);
        });
    scene.actor(
        "teller",
        self -> {
          news.value = 7;
          self.mark("set");
          event.set();
        });
  }

  /** Two wait, by either door; one more comes when it is long over. */
  static void crowd(Scene scene, boolean timed) {
    var event = new Event();
    Actor one = scene.actor("waiter-1", self -> await(event, false));
    Actor two = scene.actor("waiter-2", self -> await(event, timed));
    Actor teller = scene.actor("teller", self -> event.set());
    scene.await(one, two, teller);
    scene.actor("late", self -> await(event, timed));
  }

  /** Asks with a time-out; the event is set after so many milliseconds, or never if that is negative. */
  static void asks(Scene scene, long timeout, String unit, int setAfter) {
    var event = new Event();
    if (setAfter == 0) {
      event.set();
    }
    asker(scene, event, timeout, TimeUnit.valueOf(unit));
    if (setAfter > 0) {
      scene.actor(
          "teller",
          self -> {
            self.linger(setAfter);
            self.mark("set");
            event.set();
          });
    }
  }

  /** Somebody sets the event in the meantime and clears it at once. */
  static void blink(Scene scene, long timeout, int after) {
    var event = new Event();
    asker(scene, event, timeout, TimeUnit.MILLISECONDS);
    scene.actor(
        "blinker",
        self -> {
          self.linger(after);
          self.mark("set");
          event.set();
          event.clear();
        });
  }

  /** A waiter is called back while it sleeps; a patient one waits on until the event is set. */
  static void calledBack(Scene scene, boolean timed) {
    var event = new Event();
    Actor waiter =
        scene.actor(
            "waiter",
            self -> {
              try {
                await(event, timed);
                self.mark("came through");
              } catch (InterruptedException e) {
                self.mark("called back");
              }
            });
    scene.actor("patient", self -> await(event, false));
    scene.actor(
        "helper",
        self -> {
          self.linger(20);
          self.mark("interrupts");
          waiter.interrupt();
          self.linger(20);
          event.set();
        });
  }

  /** Sets and clears, and looks after each. */
  static void looks(Scene scene) {
    var event = new Event();
    scene.actor(
        "owner",
        self -> {
          self.mark("is set", event.isSet());
          event.set();
          self.mark("is set", event.isSet());
          event.set();
          self.mark("is set", event.isSet());
          event.clear();
          self.mark("is set", event.isSet());
          event.clear();
          self.mark("is set", event.isSet());
          event.set();
          self.mark("is set", event.isSet());
        });
  }

  /** One waits for a long time. */
  static void patience(Scene scene, boolean timed, int millis) {
    var event = new Event();
    scene.actor("waiter", self -> await(event, timed));
    scene.actor(
        "teller",
        self -> {
          self.linger(millis);
          event.set();
        });
  }

  private static void asker(Scene scene, Event event, long timeout, TimeUnit unit) {
    scene.actor(
        "waiter",
        self -> {
          self.mark("asks");
          self.mark("answer", event.await(timeout, unit));
        });
  }

  private static void await(Event event, boolean timed) throws InterruptedException {
    if (!timed) {
      event.await();
    } else if (!event.await(1, TimeUnit.HOURS)) {
      throw new IllegalStateException("await(1 h) said false, and it was set");
    }
  }
}
