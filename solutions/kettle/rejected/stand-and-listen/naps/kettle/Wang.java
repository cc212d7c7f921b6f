// Wakes up every ten milliseconds to see whether he was called.
package kettle;

import java.util.concurrent.atomic.AtomicBoolean;

public final class Wang {
  private Wang() {}

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
    var whistled = new AtomicBoolean();
    kettle.whistle(() -> whistled.set(true));
    while (!whistled.get()) {
      Thread.sleep(10);
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
