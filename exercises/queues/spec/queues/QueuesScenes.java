package queues;

import interleave.stage.Scene;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** Puts numbers into a queue and takes them out; small, so that every order of steps can be tried. */
final class QueuesScenes {
  private QueuesScenes() {}

  /** One thread puts some, takes one, puts the rest and takes all. */
  static void order(Scene scene, String kind, String first, String then) {
    Waiting<Integer> queue = make(kind);
    scene.actor(
        "owner",
        self -> {
          int count = 0;
          for (String item : first.split(" ")) {
            queue.put(Integer.valueOf(item));
            count++;
          }
          self.mark("out", queue.take());
          for (String item : then.split(" ")) {
            queue.put(Integer.valueOf(item));
            count++;
          }
          while (--count > 0) {
            self.mark("out", count % 2 == 0 ? queue.take() : queue.poll(1, TimeUnit.HOURS));
          }
        });
  }

  /** Some take, one of them by the other door; one puts. */
  static void shared(Scene scene, String kind, int takers, boolean timed) {
    Waiting<Integer> queue = make(kind);
    for (int i = 1; i <= takers; i++) {
      boolean polls = timed && i == 1;
      scene.actor("taker-" + i, self -> self.mark("out", String.valueOf(polls ? queue.poll(1, TimeUnit.HOURS) : queue.take())));
    }
    scene.actor(
        "putter",
        self -> {
          for (int i = 1; i <= takers; i++) {
            queue.put(i);
          }
        });
  }

  /** Asks with a time-out; an item comes after so many milliseconds, or never; a thief may want it, too. */
  static void asks(Scene scene, String kind, long timeout, String unit, int after) {
    Waiting<Integer> queue = make(kind);
    if (after == 0) {
      queue.put(7);
    }
    scene.actor(
        "asker",
        self -> {
          self.mark("asks");
          self.mark("answer", String.valueOf(queue.poll(timeout, TimeUnit.valueOf(unit))));
        });
    if (after > 0) {
      scene.actor(
          "putter",
          self -> {
            self.linger(after);
            queue.put(7);
          });
    }
  }

  /** An item comes in the meantime, and whoever brought it takes it away again. */
  static void snatched(Scene scene, String kind, int millis, int after) {
    Waiting<Integer> queue = make(kind);
    scene.actor(
        "asker",
        self -> {
          self.mark("asks");
          self.mark("answer", String.valueOf(queue.poll(millis, TimeUnit.MILLISECONDS)));
        });
    scene.actor(
        "thief",
        self -> {
          self.linger(after);
          queue.put(7);
          self.mark("snatched", String.valueOf(queue.poll(0, TimeUnit.SECONDS)));
        });
  }

  /** One waits for long. */
  static void patience(Scene scene, String kind, boolean timed) {
    Waiting<Integer> queue = make(kind);
    scene.actor("taker", self -> self.mark("out", timed ? queue.poll(1, TimeUnit.HOURS) : queue.take()));
    scene.actor(
        "putter",
        self -> {
          self.linger(100);
          queue.put(7);
        });
  }

  /** Numbers rank by their tens. */
  private static Waiting<Integer> make(String kind) {
    return switch (kind) {
      case "FifoQueue" -> new FifoQueue<>();
      case "LifoQueue" -> new LifoQueue<>();
      default -> new RankedQueue<>(Comparator.comparingInt((Integer number) -> number / 10));
    };
  }
}
