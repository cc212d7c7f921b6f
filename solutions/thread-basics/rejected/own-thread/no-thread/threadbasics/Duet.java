// Does everything in the calling thread.
package threadbasics;

import java.util.function.IntSupplier;

public final class Duet {
  public static int number = 1;

  private Duet() {}

  public static int play(IntSupplier music, Runnable song) throws InterruptedException {
    song.run();
    number = music.getAsInt();
    return number;
  }
}
