// Takes any wake-up for the whistle.
package kettle;

import java.util.concurrent.atomic.AtomicBoolean;

public final class Wang {
  private Wang() {}

  /** What the kettle sets and Wang waits for. */
  private static final class Flag {
    boolean up;
  }

  public static int standAndLook(Kettle kettle, long millis) throws InterruptedException {
    int looks = 1;
    while (!kettle.boils()) {
      Thread.sleep(millis);
      looks++;
    }
    return looks;
  }

  public static int watchAndLook(Kettle kettle, Tv tv) throws InterruptedException {
    int episodes = 0;
    while (!kettle.boils()) {
      tv.watch();
      episodes++;
    }
    return episodes;
  }

  public static void standAndListen(Kettle kettle) throws InterruptedException {
    var flag = new Flag();
    kettle.whistle(
        () -> {
          synchronized (flag) {
            flag.up = true;
            flag.notifyAll();
          }
        });
    synchronized (flag) {
      if (!flag.up) {
        flag.wait();
      }
    }
  }

  public static int listenAndWatch(Kettle kettle, Tv tv, Runnable tea) throws InterruptedException {
    var made = new AtomicBoolean();
    kettle.whistle(
        () -> {
          tea.run();
          made.set(true);
        });
    int episodes = 0;
    while (!made.get()) {
      tv.watch();
      episodes++;
    }
    return episodes;
  }
}
