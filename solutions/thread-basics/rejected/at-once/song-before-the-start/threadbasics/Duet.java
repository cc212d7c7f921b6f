// Sings first and starts then.
package threadbasics;

import java.util.function.IntSupplier;

public final class Duet {
  public static int number = 1;

  private Duet() {}

  public static int play(IntSupplier music, Runnable song) throws InterruptedException {
    Thread player = new Thread(() -> number = music.getAsInt());
    song.run();
    player.start();
    player.join();
    return number;
  }
}
