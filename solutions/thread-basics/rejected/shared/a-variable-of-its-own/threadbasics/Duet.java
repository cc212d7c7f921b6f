// Stores the number where only this call can see it.
package threadbasics;

import java.util.function.IntSupplier;

public final class Duet {
  public static int number = 1;

  private Duet() {}

  public static int play(IntSupplier music, Runnable song) throws InterruptedException {
    int[] played = new int[1];
    Thread player = new Thread(() -> played[0] = music.getAsInt());
    player.start();
    song.run();
    player.join();
    return played[0];
  }
}
