package threadbasics;

import java.util.concurrent.CountDownLatch;
import java.util.function.IntSupplier;

public final class Duet {
  public static int number = 1;

  private Duet() {}

  public static int play(IntSupplier music, Runnable song) throws InterruptedException {
    var over = new CountDownLatch(1);
    Thread.startVirtualThread(
        () -> {
          number = music.getAsInt();
          over.countDown();
        });
    song.run();
    over.await();
    return number;
  }
}
