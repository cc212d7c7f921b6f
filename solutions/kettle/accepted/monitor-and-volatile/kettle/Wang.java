package kettle;


public final class Wang {
  private Wang() {}

  /** What the kettle sets and Wang waits for. */
  private static final class Flag {
    volatile boolean up;
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
      while (!flag.up) {
        flag.wait();
      }
    }
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
