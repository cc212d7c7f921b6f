package threadbasics;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntSupplier;

public final class Duet {
  public static int number = 1;

  private Duet() {}

  public static int play(IntSupplier music, Runnable song) throws InterruptedException {
    var played =
        new FutureTask<>(
            () -> {
              number = music.getAsInt();
              return number;
            });
    new Thread(played).start();
    song.run();
    try {
      return played.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
