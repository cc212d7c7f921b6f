package mutex;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.concurrent.TimeUnit;

/** Plays beside a mutex; small and closed, so that every order of steps can be tried. */
final class MutexScenes {
  private MutexScenes() {}

  /** A plain number, so that only the mutex keeps it right and carries it on. */
  private static final class Counter {
    int value;
  }

  /** Everybody goes in, counts and comes out; those who are timed go in by the other door. */
  static void crowd(Scene scene, int workers, int timed, int rounds) {
    var mutex = new Mutex();
    var counter = new Counter();
    for (int i = 1; i <= workers; i++) {
      boolean inTime = i <= timed;
      scene.actor(
          "worker-" + i,
          self -> {
            for (int round = 0; round < rounds; round++) {
              lock(mutex, inTime);
              self.during("inside", () -> counter.value++);
              mutex.unlock();
            }
          });
    }
    scene.await();
    scene.mark("counted", counter.value);
  }

  /** Has two of them at once. */
  static void two(Scene scene) {
    var one = new Mutex();
    var two = new Mutex();
    scene.actor(
        "worker",
        self -> {
          one.lock();
          two.lock();
          self.mark("has both");
          two.unlock();
          one.unlock();
        });
  }

  /** A stranger unlocks: a free lock, or one that its owner has; then somebody looks whether it is free. */
  static void stranger(Scene scene, boolean held, boolean ownedBefore) {
    var mutex = new Mutex();
    Actor owner = scene.actor("owner", self -> takes(mutex, held));
    scene.await(owner);
    Actor stranger =
        scene.actor(
            "stranger",
            self -> {
              if (ownedBefore && mutex.tryLock(0, TimeUnit.SECONDS)) {
                mutex.unlock();
              }
              try {
                mutex.unlock();
                self.mark("unlocked");
              } catch (IllegalMonitorStateException e) {
                self.mark("refused");
              }
            });
    scene.await(stranger);
    scene.actor("next", self -> self.mark("free", mutex.tryLock(0, TimeUnit.SECONDS)));
  }

  /** The maker of the lock is nobody special. */
  static void maker(Scene scene) {
    var mutex = new Mutex();
    Actor owner = scene.actor("owner", self -> mutex.lock());
    scene.await(owner);
    try {
      mutex.unlock();
      scene.mark("unlocked");
    } catch (IllegalMonitorStateException e) {
      scene.mark("refused");
    }
  }

  /** Asks with a time-out while another has the lock for so long; others may take it in between. */
  static void asks(Scene scene, long timeout, String unit, int heldFor, boolean thief) {
    var mutex = new Mutex();
    Actor owner =
        scene.actor(
            "owner",
            self -> {
              if (heldFor == 0) {
                return;
              }
              mutex.lock();
              scene
                  .actor("asker", asker -> asks(asker, mutex, timeout, TimeUnit.valueOf(unit)));
              self.linger(heldFor);
              self.mark("free");
              mutex.unlock();
              if (thief) {
                mutex.lock();
                self.linger(10 * heldFor);
                mutex.unlock();
              }
            });
    if (heldFor == 0) {
      scene.await(owner);
      scene.actor("asker", asker -> asks(asker, mutex, timeout, TimeUnit.valueOf(unit)));
    }
  }

  /** One who waits is called back; the lock then goes to the next. */
  static void calledBack(Scene scene, boolean timed) {
    var mutex = new Mutex();
    scene.actor(
        "owner",
        self -> {
          mutex.lock();
          Actor waiter =
              scene.actor(
                  "waiter",
                  other -> {
                    try {
                      lock(mutex, timed);
                      other.mark("has it");
                    } catch (InterruptedException e) {
                      other.mark("called back");
                    }
                  });
          self.linger(20);
          self.mark("interrupts");
          waiter.interrupt();
          self.linger(20);
          mutex.unlock();
          mutex.lock();
          mutex.unlock();
        });
  }

  /** One is called back at the very moment at which the lock becomes free; the other must get it all the same. */
  static void calledBackMeanwhile(Scene scene) {
    var mutex = new Mutex();
    Actor owner =
        scene.actor(
            "owner",
            self -> {
              mutex.lock();
              Actor waiter =
                  scene.actor(
                      "waiter",
                      other -> {
                        try {
                          mutex.lock();
                          mutex.unlock();
                        } catch (InterruptedException e) {
                          other.mark("called back");
                        }
                      });
              scene.actor(
                  "patient",
                  other -> {
                    mutex.lock();
                    mutex.unlock();
                  });
              mutex.unlock();
              waiter.interrupt();
            });
    scene.await(owner);
  }

  /** One keeps the lock for long, another waits for it. */
  static void patience(Scene scene, boolean timed) {
    var mutex = new Mutex();
    scene.actor(
        "owner",
        self -> {
          mutex.lock();
          scene.actor(
              "waiter",
              other -> {
                lock(mutex, timed);
                mutex.unlock();
              });
          self.linger(100);
          mutex.unlock();
        });
  }

  private static void takes(Mutex mutex, boolean held) throws InterruptedException {
    mutex.lock();
    if (!held) {
      mutex.unlock();
    }
  }

  private static void asks(Actor self, Mutex mutex, long timeout, TimeUnit unit) throws InterruptedException {
    self.mark("asks");
    boolean got = mutex.tryLock(timeout, unit);
    self.mark("answer", got);
    if (got) {
      mutex.unlock();
    }
  }

  private static void lock(Mutex mutex, boolean timed) throws InterruptedException {
    if (!timed) {
      mutex.lock();
    } else if (!mutex.tryLock(1, TimeUnit.HOURS)) {
      throw new IllegalStateException("tryLock(1 h) said false");
    }
  }
}
