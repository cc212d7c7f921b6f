package joinablequeue;

import interleave.stage.Actor;
import interleave.stage.Scene;

/** Puts, takes, works and waits for the end; small, so that every order of steps can be tried. */
final class JoinableQueueScenes {
  private JoinableQueueScenes() {}

  /** What the worker makes of an item: plain, so that only join can show that it is finished. */
  private static final class Work {
    int done;
  }

  /** One puts and waits for the end, another one works; round after round. */
  static void rounds(Scene scene, int items, int rounds) {
    var queue = new JoinableQueue<Integer>();
    var work = new Work();
    scene.actor(
        "boss",
        self -> {
          for (int round = 1; round <= rounds; round++) {
            for (int i = 0; i < items; i++) {
              queue.put(i);
            }
            queue.join();
            self.mark("done", work.done);
          }
        });
    scene.actor(
        "worker",
        self -> {
          for (int i = 0; i < items * rounds; i++) {
            self.mark("got", queue.get());
            work.done++;
            queue.taskDone();
          }
        });
  }

  /** Two wait for the end while one works; one more comes when all is over. */
  static void joiners(Scene scene) {
    var queue = new JoinableQueue<Integer>();
    queue.put(1);
    Actor one = scene.actor("joiner-1", self -> joins(self, queue));
    Actor two = scene.actor("joiner-2", self -> joins(self, queue));
    Actor worker =
        scene.actor(
            "worker",
            self -> {
              queue.get();
              self.mark("works");
              queue.taskDone();
            });
    scene.await(one, two, worker);
    scene.actor("late", self -> joins(self, queue));
  }

  /** One waits for the end while two work; one of them waits for the next item to come. */
  static void bothWait(Scene scene) {
    var queue = new JoinableQueue<Integer>();
    queue.put(1);
    scene.actor("joiner", self -> joins(self, queue));
    for (int i = 1; i <= 2; i++) {
      scene.actor(
          "worker-" + i,
          self -> {
            queue.get();
            queue.taskDone();
          });
    }
    scene.actor("boss", self -> queue.put(2));
  }

  /** Says too often that a task is done; afterwards a task must count as one. */
  static void tooMany(Scene scene, int before) {
    var queue = new JoinableQueue<Integer>();
    scene.actor(
        "boss",
        self -> {
          for (int i = 0; i < before; i++) {
            queue.put(i);
          }
          for (int i = 0; i < before; i++) {
            queue.taskDone();
          }
          for (int i = 0; i < 2; i++) {
            try {
              queue.taskDone();
              self.mark("allowed");
            } catch (IllegalStateException e) {
              self.mark("refused");
            }
          }
          queue.put(7);
          Actor worker =
              scene.actor(
                  "worker",
                  other -> {
                    for (int i = 0; i <= before; i++) {
                      queue.get();
                    }
                    other.mark("works");
                    queue.taskDone();
                  });
          queue.join();
          self.mark("joined");
          scene.await(worker);
        });
  }

  /** Two take what one puts. */
  static void shared(Scene scene, int items) {
    var queue = new JoinableQueue<Integer>();
    for (int worker = 1; worker <= 2; worker++) {
      scene.actor(
          "worker-" + worker,
          self -> {
            for (int i = 0; i < items; i++) {
              self.mark("got", queue.get());
            }
          });
    }
    scene.actor(
        "boss",
        self -> {
          for (int i = 1; i <= 2 * items; i++) {
            queue.put(i);
          }
        });
  }

  /** One who waits for an item, or for the end, is called back. */
  static void calledBack(Scene scene, boolean joins) {
    var queue = new JoinableQueue<Integer>();
    if (joins) {
      queue.put(1);
    }
    Actor waiting =
        scene.actor(
            "waiting",
            self -> {
              try {
                if (joins) {
                  queue.join();
                } else {
                  queue.get();
                }
                self.mark("came through");
              } catch (InterruptedException e) {
                self.mark("called back");
              }
            });
    scene.actor(
        "helper",
        self -> {
          self.linger(50);
          waiting.interrupt();
          self.linger(50);
          if (joins) {
            queue.taskDone();
          } else {
            queue.put(1);
          }
        });
  }

  /** The work takes long, and so does the next item. */
  static void patience(Scene scene) {
    var queue = new JoinableQueue<Integer>();
    scene.actor(
        "boss",
        self -> {
          self.linger(100);
          queue.put(1);
          queue.join();
        });
    scene.actor(
        "worker",
        self -> {
          queue.get();
          self.linger(100);
          queue.taskDone();
        });
  }

  private static void joins(Actor self, JoinableQueue<Integer> queue) throws InterruptedException {
    queue.join();
    self.mark("joined");
  }
}
