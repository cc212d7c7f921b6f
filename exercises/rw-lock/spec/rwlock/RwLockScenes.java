package rwlock;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Reads and writes two plain numbers; small, so that every order of steps can be tried. */
final class RwLockScenes {
  private RwLockScenes() {}

  private static final class Page {
    int one;
    int two;
  }

  /** Some read and some write. */
  static void mixed(Scene scene, int readers, int writers) {
    var lock = new RwLock();
    var page = new Page();
    for (int i = 1; i <= writers; i++) {
      scene.actor("writer-" + i, self -> writes(self, lock, page));
    }
    for (int i = 1; i <= readers; i++) {
      scene.actor("reader-" + i, self -> reads(self, lock, page));
    }
    scene.await();
    scene.mark("written", page.two);
  }

  /** Readers who each stay until all are inside. */
  static void together(Scene scene, int readers) {
    var lock = new RwLock();
    var all = new CountDownLatch(readers);
    scene.actors(
        readers,
        self -> {
          lock.lockRead();
          all.countDown();
          self.mark("met", all.await(1, TimeUnit.SECONDS));
          lock.unlockRead();
        });
  }

  /** One reads, one comes to write, one more comes to read. */
  static void overtaking(Scene scene) {
    var lock = new RwLock();
    scene.actor(
        "reader",
        self -> {
          lock.lockRead();
          self.linger(100);
          lock.unlockRead();
        });
    scene.actor(
        "writer",
        self -> {
          self.linger(20);
          lock.lockWrite();
          self.mark("writes");
          lock.unlockWrite();
        });
    scene.actor(
        "newcomer",
        self -> {
          self.linger(50);
          lock.lockRead();
          self.mark("reads");
          lock.unlockRead();
        });
  }

  /** A writer who waits is called back; readers who let it go first must go on, and a writer after them. */
  static void calledBack(Scene scene) {
    var lock = new RwLock();
    scene.actor(
        "reader",
        self -> {
          lock.lockRead();
          Actor writer =
              scene.actor(
                  "writer",
                  other -> {
                    try {
                      lock.lockWrite();
                      other.mark("writes");
                    } catch (InterruptedException e) {
                      other.mark("called back");
                    }
                  });
          Actor newcomer =
              scene.actor(
                  "newcomer",
                  other -> {
                    other.linger(20);
                    lock.lockRead();
                    other.mark("reads");
                    lock.unlockRead();
                  });
          self.linger(50);
          self.mark("interrupts");
          writer.interrupt();
          scene.await(newcomer);
          lock.unlockRead();
          lock.lockWrite();
          lock.unlockWrite();
        });
  }

  /** Does what is not allowed; afterwards everything must work as before. */
  static void misuse(Scene scene, String how) {
    var lock = new RwLock();
    var page = new Page();
    scene.actor(
        "owner",
        self -> {
          if (how.equals("unlockRead of a reader's") || how.equals("lockWrite while reading")) {
            lock.lockRead();
          } else if (how.equals("unlockWrite of a writer's")) {
            lock.lockWrite();
          }
          if (how.equals("lockWrite while reading")) {
            refused(self, lock::lockWrite);
          } else {
            Actor stranger =
                scene.actor("stranger", other -> refused(other, how.startsWith("unlockRead") ? lock::unlockRead : lock::unlockWrite));
            scene.await(stranger);
          }
          if (how.equals("unlockRead of a reader's") || how.equals("lockWrite while reading")) {
            lock.unlockRead();
          } else if (how.equals("unlockWrite of a writer's")) {
            lock.unlockWrite();
          }
          Actor writer = scene.actor("writer", other -> writes(other, lock, page));
          scene.await(writer);
          reads(self, lock, page);
        });
  }

  /** One writes for long, the others wait; or one reads for long and a writer waits. */
  static void patience(Scene scene, boolean writing) {
    var lock = new RwLock();
    scene.actor(
        "owner",
        self -> {
          if (writing) {
            lock.lockWrite();
          } else {
            lock.lockRead();
          }
          scene.actor(
              "waiting",
              other -> {
                if (writing) {
                  lock.lockRead();
                  lock.unlockRead();
                } else {
                  lock.lockWrite();
                  lock.unlockWrite();
                }
              });
          self.linger(100);
          if (writing) {
            lock.unlockWrite();
          } else {
            lock.unlockRead();
          }
        });
  }

  private interface Step {
    void run() throws Exception;
  }

  private static void refused(Actor self, Step step) throws Exception {
    try {
      step.run();
      self.mark("allowed");
    } catch (IllegalMonitorStateException e) {
      self.mark("refused");
    }
  }

  private static void writes(Actor self, RwLock lock, Page page) throws Exception {
    lock.lockWrite();
    self.during(
        "writing",
        () -> {
          page.one++;
          page.two++;
        });
    lock.unlockWrite();
  }

  private static void reads(Actor self, RwLock lock, Page page) throws Exception {
    lock.lockRead();
    self.during("reading", () -> self.mark("same", page.one == page.two));
    lock.unlockRead();
  }
}
