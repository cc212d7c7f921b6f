package kettle;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

public final class Wang {
  private Wang() {}

  public static int standAndLook(Kettle kettle, long millis) throws InterruptedException {
    for (int looks = 1; ; looks++) {
      if (kettle.boils()) {
        return looks;
      }
      Thread.sleep(millis);
    }
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
    var whistled = new CompletableFuture<Void>();
    kettle.whistle(() -> whistled.complete(null));
    try {
      whistled.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  public static int listenAndWatch(Kettle kettle, Tv tv, Runnable tea) throws InterruptedException {
    var made = new CompletableFuture<Void>();
    kettle.whistle(
        () -> {
          tea.run();
          made.complete(null);
        });
    int episodes = 0;
    while (!made.isDone()) {
      tv.watch();
      episodes++;
    }
    return episodes;
  }
}
