// Plays the music to find out what to give to the thread.
package threadbasics;

import java.util.function.IntSupplier;

public final class Duet {
  public static int number = 1;

  private Duet() {}

  public static int play(IntSupplier music, Runnable song) throws InterruptedException {
    int played = music.getAsInt();
    Thread player = new Thread(() -> number = played);
    player.start();
    song.run();
    player.join();
    return number;
  }
}
