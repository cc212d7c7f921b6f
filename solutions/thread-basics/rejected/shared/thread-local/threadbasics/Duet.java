// Stores the number where only the new thread can see it.
package threadbasics;

import java.util.function.IntSupplier;

public final class Duet {
  public static int number = 1;

  private static final ThreadLocal<Integer> mine = new ThreadLocal<>();

  private Duet() {}

  public static int play(IntSupplier music, Runnable song) throws InterruptedException {
    Thread player = new Thread(() -> mine.set(music.getAsInt()));
    player.start();
    song.run();
    player.join();
    return number;
  }
}
