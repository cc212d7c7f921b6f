package semaphore;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Plays beside a semaphore; who marks {@code in} holds a permit from then on. */
final class SemaphoreScenes {
  private static final long SETTLED = 2_000;

  private SemaphoreScenes() {}

  /** Everybody goes in, stays for a moment and comes out; every other one by the door with a clock. */
  static void crowd(Scene scene, int permits, int workers) {
    var semaphore = new CountingSemaphore(permits);
    for (int i = 1; i <= workers; i++) {
      boolean patient = i % 2 == 1;
      scene.actor(
          "worker-" + i,
          self -> {
            if (patient) {
              semaphore.acquire();
            } else if (!semaphore.tryAcquire(30, TimeUnit.SECONDS)) {
              throw new IllegalStateException("tryAcquire(30 s) gave up");
            }
            self.during("inside", () -> self.linger(20));
            semaphore.release();
          });
    }
  }

  /** More come in than there are permits, and nobody leaves; then a helper gives what is missing. */
  static void rush(Scene scene, int permits, int workers) {
    var semaphore = new CountingSemaphore(permits);
    List<Actor> all =
        scene.actors(
            workers,
            self -> {
              semaphore.acquire();
              self.mark("in");
            });
    settle(all, 100);
    scene.actor(
        "helper",
        self -> {
          for (int i = permits; i < workers; i++) {
            self.mark("release");
            semaphore.release();
          }
        });
  }

  /** All wait; permits come one at a time, and after each there is time for too many to come in. */
  static void oneForOne(Scene scene, int waiters) {
    var semaphore = new CountingSemaphore(0);
    List<Actor> all =
        scene.actors(
            waiters,
            self -> {
              semaphore.acquire();
              self.mark("in");
            });
    settle(all, 100);
    for (int i = 1; i <= waiters; i++) {
      Actor helper =
          scene.actor(
              "helper-" + i,
              self -> {
                self.mark("release");
                semaphore.release();
              });
      scene.await(helper);
      settle(all, 100);
    }
  }

  /** One takes while another gives; then a teller takes all that is left. */
  static void books(Scene scene, int permits) {
    var semaphore = new CountingSemaphore(permits);
    Actor giver = scene.actor("giver", self -> semaphore.release());
    Actor taker = scene.actor("taker", self -> semaphore.acquire());
    scene.await(giver, taker);
    scene.actor("teller", self -> self.mark("left", drain(semaphore)));
  }

  /** As many come in as there are permits; nobody leaves. */
  static void full(Scene scene, int permits) {
    var semaphore = new CountingSemaphore(permits);
    scene.actors(
        permits,
        self -> {
          semaphore.acquire();
          self.mark("in");
        });
  }

  /** Waiters, and a helper who gives each of them a permit in one go. */
  static void wakeUp(Scene scene, int waiters) {
    var semaphore = new CountingSemaphore(0);
    scene.actors(
        waiters,
        self -> {
          semaphore.acquire();
          self.mark("in");
        });
    scene.actor(
        "helper",
        self -> {
          for (int i = 0; i < waiters; i++) {
            self.mark("release");
            semaphore.release();
          }
        });
  }

  /** Nothing is free, and nothing comes in time; afterwards a permit must still be worth one. */
  static void inVain(Scene scene, long timeout, String unit) {
    var semaphore = new CountingSemaphore(0);
    Actor waiter =
        scene.actor(
            "waiter",
            self -> {
              self.mark("asks");
              self.mark("answer", semaphore.tryAcquire(timeout, TimeUnit.valueOf(unit)));
            });
    scene.await(waiter);
    scene.actor(
        "next",
        self -> {
          semaphore.release();
          semaphore.acquire();
        });
  }

  /** As {@link #inVain}, but permits come and are gone again before the waiter can have them. */
  static void disturbed(Scene scene, int millis) {
    var semaphore = new CountingSemaphore(0);
    Actor waiter =
        scene.actor(
            "waiter",
            self -> {
              self.mark("asks");
              self.mark("answer", semaphore.tryAcquire(millis, TimeUnit.MILLISECONDS));
            });
    waiter.awaitBlocked(SETTLED);
    scene.actor(
        "tease",
        self -> {
          for (int i = 0; i < 20 && !waiter.awaitDone(0); i++) {
            // Who holds the object's own monitor gives and takes in one step; others are quick enough, as a rule.
            synchronized (semaphore) {
              semaphore.release();
              semaphore.tryAcquire(0, TimeUnit.MILLISECONDS);
            }
            self.linger(millis / 2);
          }
        });
  }

  /** Somebody gives a permit long before the time is up. */
  static void inTime(Scene scene, int seconds) {
    var semaphore = new CountingSemaphore(0);
    Actor waiter =
        scene.actor(
            "waiter",
            self -> self.mark("answer", semaphore.tryAcquire(seconds, TimeUnit.SECONDS)));
    waiter.awaitBlocked(SETTLED);
    scene.actor(
        "helper",
        self -> {
          self.mark("release");
          semaphore.release();
        });
  }

  /** One of two waiters is called back; then one permit comes, and it must be for the other. */
  static void calledBack(Scene scene, boolean timed) {
    var semaphore = new CountingSemaphore(0);
    Actor leaver =
        scene.actor(
            "leaver",
            self -> {
              try {
                if (timed) {
                  semaphore.tryAcquire(8, TimeUnit.SECONDS);
                } else {
                  semaphore.acquire();
                }
                self.mark("came through");
              } catch (InterruptedException e) {
                self.mark("called back");
              }
            });
    Actor stayer =
        scene.actor(
            "stayer",
            self -> {
              semaphore.acquire();
              self.mark("in");
            });
    settle(List.of(leaver, stayer), SETTLED);
    leaver.interrupt();
    leaver.awaitDone(SETTLED);
    Actor helper =
        scene.actor(
            "helper",
            self -> {
              self.mark("release");
              semaphore.release();
            });
    scene.await(helper, leaver, stayer);
    scene.actor("teller", self -> self.mark("left", drain(semaphore)));
  }

  /** A thread with its interrupt flag up asks for a permit that is free. */
  static void interruptedBefore(Scene scene, boolean timed) {
    var semaphore = new CountingSemaphore(1);
    Actor leaver =
        scene.actor(
            "leaver",
            self -> {
              Thread.currentThread().interrupt();
              try {
                if (timed) {
                  semaphore.tryAcquire(1, TimeUnit.SECONDS);
                } else {
                  semaphore.acquire();
                }
                self.mark("came through");
              } catch (InterruptedException e) {
                self.mark("called back");
              }
            });
    scene.await(leaver);
    scene.actor("teller", self -> self.mark("left", drain(semaphore)));
  }

  /** Makes a semaphore, and no more. */
  static void made(Scene scene, int permits) {
    scene.actor("maker", self -> new CountingSemaphore(permits));
  }

  /** Asks without waiting. */
  static void once(Scene scene, int permits, int timeout) {
    var semaphore = new CountingSemaphore(permits);
    scene.actor(
        "asker",
        self -> {
          self.mark("asks");
          self.mark("answer", semaphore.tryAcquire(timeout, TimeUnit.SECONDS));
        });
  }

  /** Looks at two waiting threads for a while: how often were they not asleep? */
  static void watched(Scene scene, int looks) {
    var semaphore = new CountingSemaphore(0);
    Actor patient = scene.actor("patient", self -> semaphore.acquire());
    Actor timed = scene.actor("timed", self -> semaphore.tryAcquire(60, TimeUnit.SECONDS));
    settle(List.of(patient, timed), 500);
    int awake = 0;
    int timedAwake = 0;
    for (int i = 0; i < looks; i++) {
      if (!isAsleep(patient, false)) {
        awake++;
      }
      if (!isAsleep(timed, true)) {
        timedAwake++;
      }
      pause();
    }
    scene.mark("awake", awake);
    scene.mark("awake in time", timedAwake);
    scene.actor(
        "helper",
        self -> {
          semaphore.release();
          semaphore.release();
        });
  }

  /** Somebody who never took a permit gives two. */
  static void stranger(Scene scene, int permits) {
    var semaphore = new CountingSemaphore(permits);
    Actor owner =
        scene.actor(
            "owner",
            self -> {
              for (int i = 0; i < permits; i++) {
                semaphore.acquire();
              }
            });
    scene.await(owner);
    Actor stranger =
        scene.actor(
            "stranger",
            self -> {
              for (int i = 0; i <= permits; i++) {
                semaphore.release();
              }
            });
    scene.await(stranger);
    scene.actor("teller", self -> self.mark("left", drain(semaphore)));
  }

  /** Takes all permits, lets two wait, gives all back, and reads the count after each step. */
  static void counted(Scene scene, int permits) {
    var semaphore = new CountingSemaphore(permits);
    Actor owner =
        scene.actor(
            "owner",
            self -> {
              self.mark("free", semaphore.availablePermits());
              for (int i = 0; i < permits; i++) {
                semaphore.acquire();
                self.mark("free", semaphore.availablePermits());
              }
            });
    scene.await(owner);
    List<Actor> waiters = scene.actors(2, self -> semaphore.acquire());
    settle(waiters, SETTLED);
    Actor reader =
        scene.actor("reader", self -> self.mark("free beside waiters", semaphore.availablePermits()));
    scene.await(reader);
    scene.actor(
        "helper",
        self -> {
          semaphore.release();
          semaphore.release();
          scene.await(waiters.toArray(Actor[]::new));
          semaphore.release();
          self.mark("free after all", semaphore.availablePermits());
        });
  }

  private static int drain(CountingSemaphore semaphore) throws InterruptedException {
    int left = 0;
    while (left < 10 && semaphore.tryAcquire(0, TimeUnit.SECONDS)) {
      left++;
    }
    return left;
  }

  /** Gives each the time to come in or to fall asleep; whoever spins is not waited for any longer. */
  private static void settle(List<Actor> actors, long limitMillis) {
    for (Actor actor : actors) {
      actor.awaitBlocked(limitMillis);
    }
  }

  private static boolean isAsleep(Actor actor, boolean timed) {
    Thread.State state = actor.thread().getState();
    return state == Thread.State.WAITING || timed && state == Thread.State.TIMED_WAITING;
  }

  private static void pause() {
    long end = System.nanoTime() + 1_000_000;
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
  }
}
