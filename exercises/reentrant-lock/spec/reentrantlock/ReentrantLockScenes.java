package reentrantlock;

import interleave.stage.Actor;
import interleave.stage.Scene;

/** Plays beside a lock that its owner may take again; small and closed, so that every order of steps can be tried. */
final class ReentrantLockScenes {
  private ReentrantLockScenes() {}

  /** A plain number, so that only the lock keeps it right and carries it on. */
  private static final class Counter {
    int value;
  }

  /** One thread goes in again and again and comes out as often. */
  static void alone(Scene scene, int times) {
    var lock = new ReentrantMutex();
    scene.actor(
        "owner",
        self -> {
          for (int i = 0; i < times; i++) {
            if (i % 2 == 0) {
              lock.lock();
            } else {
              self.mark("again", lock.tryLock());
            }
          }
          self.mark("in");
          for (int i = 0; i < times; i++) {
            lock.unlock();
          }
        });
  }

  /** The owner comes out step by step, and after each another one tries to get in. */
  static void levels(Scene scene, int times) {
    var lock = new ReentrantMutex();
    scene.actor(
        "owner",
        self -> {
          for (int i = 0; i < times; i++) {
            self.mark("holds", lock.holds());
            if (i == 1) {
              lock.tryLock();
            } else {
              lock.lock();
            }
          }
          for (int i = 0; i < times; i++) {
            self.mark("holds", lock.holds());
            Actor other =
                scene.actor(
                    "other-" + (i + 1),
                    stranger -> {
                      stranger.mark("of a stranger", lock.holds());
                      stranger.mark("gets in early", lock.tryLock());
                    });
            scene.await(other);
            lock.unlock();
          }
          self.mark("holds", lock.holds());
          scene.actor(
              "last",
              other -> {
                other.mark("gets in", lock.tryLock());
                lock.unlock();
              });
        });
  }

  /** Everybody goes in, and in again, counts and comes out. */
  static void crowd(Scene scene, int workers, boolean tries) {
    var lock = new ReentrantMutex();
    var counter = new Counter();
    for (int i = 1; i <= workers; i++) {
      scene.actor(
          "worker-" + i,
          self -> {
            if (!tries) {
              lock.lock();
            } else if (!lock.tryLock()) {
              lock.lock();
            }
            self.during(
                "inside",
                () -> {
                  lock.lock();
                  counter.value++;
                  lock.unlock();
                });
            lock.unlock();
          });
    }
    scene.await();
    scene.mark("counted", counter.value);
  }

  /** One waits while the owner, who has it twice, comes out. */
  static void handOver(Scene scene) {
    var lock = new ReentrantMutex();
    scene.actor(
        "owner",
        self -> {
          lock.lock();
          lock.lock();
          scene.actor(
              "next",
              other -> {
                lock.lock();
                other.mark("in");
                lock.unlock();
              });
          lock.unlock();
          self.mark("last unlock");
          lock.unlock();
        });
  }

  /** A stranger unlocks what the owner has, so many times over; then the owner comes out. */
  static void stranger(Scene scene, int times) {
    var lock = new ReentrantMutex();
    scene.actor(
        "owner",
        self -> {
          for (int i = 0; i < times; i++) {
            lock.lock();
          }
          Actor stranger = scene.actor("stranger", other -> unlocks(other, lock));
          scene.await(stranger);
          self.mark("holds", lock.holds());
          for (int i = 0; i < times; i++) {
            lock.unlock();
          }
          unlocks(self, lock);
          Actor next =
              scene.actor(
                  "next",
                  other -> {
                    other.mark("gets in", lock.tryLock());
                    other.mark("its holds", lock.holds());
                  });
          scene.await(next);
        });
  }

  /** One waits for long; or it is called back, and the next one must find the lock free. */
  static void patience(Scene scene, boolean interrupts) {
    var lock = new ReentrantMutex();
    scene.actor(
        "owner",
        self -> {
          lock.lock();
          Actor waiter =
              scene.actor(
                  "waiter",
                  other -> {
                    try {
                      lock.lock();
                      other.mark("has it");
                      lock.unlock();
                    } catch (InterruptedException e) {
                      other.mark("called back");
                    }
                  });
          self.linger(100);
          if (interrupts) {
            waiter.interrupt();
            self.linger(20);
          }
          self.mark("holds", lock.holds());
          lock.unlock();
          scene.await(waiter);
          Actor next =
              scene.actor(
                  "next",
                  other -> {
                    other.mark("gets in", lock.tryLock());
                    other.mark("its holds", lock.holds());
                  });
          scene.await(next);
        });
  }

  private static void unlocks(Actor self, ReentrantMutex lock) {
    try {
      lock.unlock();
      self.mark("unlocked");
    } catch (IllegalMonitorStateException e) {
      self.mark("refused");
    }
  }
}
