// Yields, and takes that for waiting.
package threadbasics;

import java.util.function.IntSupplier;

public final class Duet {
  public static int number = 1;

  private Duet() {}

  public static int play(IntSupplier music, Runnable song) throws InterruptedException {
    Thread player = new Thread(() -> number = music.getAsInt());
    player.start();
    song.run();
    Thread.yield();
    return number;
  }
}
