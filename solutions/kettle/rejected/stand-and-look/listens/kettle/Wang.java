// Has the kettle whistle; that is another way.
package kettle;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

public final class Wang {
  private Wang() {}

  public static int standAndLook(Kettle kettle, long millis) throws InterruptedException {
    standAndListen(kettle);
    return 1;
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
