// Has the song sung by a new thread, too.
package threadbasics;

import java.util.function.IntSupplier;

public final class Duet {
  public static int number = 1;

  private Duet() {}

  public static int play(IntSupplier music, Runnable song) throws InterruptedException {
    Thread player = new Thread(() -> number = music.getAsInt());
    Thread singer = new Thread(song);
    player.start();
    singer.start();
    singer.join();
    player.join();
    return number;
  }
}
