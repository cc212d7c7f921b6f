// Is told that the music is over before the number is stored.
package threadbasics;

import java.util.concurrent.CountDownLatch;
import java.util.function.IntSupplier;

public final class Duet {
  public static int number = 1;

  private Duet() {}

  public static int play(IntSupplier music, Runnable song) throws InterruptedException {
    var over = new CountDownLatch(1);
    Thread player =
        new Thread(
            () -> {
              int played = music.getAsInt();
              over.countDown();
              number = played;
            });
    player.start();
    song.run();
    over.await();
    return number;
  }
}
