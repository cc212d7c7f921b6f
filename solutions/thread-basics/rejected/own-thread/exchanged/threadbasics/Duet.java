// Sings in the new thread and plays in the calling one.
package threadbasics;

import java.util.function.IntSupplier;

public final class Duet {
  public static int number = 1;

  private Duet() {}

  public static int play(IntSupplier music, Runnable song) throws InterruptedException {
    Thread singer = new Thread(song);
    singer.start();
    number = music.getAsInt();
    singer.join();
    return number;
  }
}
