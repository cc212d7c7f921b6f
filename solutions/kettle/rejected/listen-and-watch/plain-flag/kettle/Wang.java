// Wang need never see that the tea is made.
package kettle;

import java.util.concurrent.CountDownLatch;

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
    var whistled = new CountDownLatch(1);
    kettle.whistle(whistled::countDown);
    whistled.await();
  }

  public static int listenAndWatch(Kettle kettle, Tv tv, Runnable tea) throws InterruptedException {
    var made = new Flag();
    kettle.whistle(
        () -> {
          tea.run();
          made.up = true;
        });
    int episodes = 0;
    while (!made.up) {
      tv.watch();
      episodes++;
    }
    return episodes;
  }
}
