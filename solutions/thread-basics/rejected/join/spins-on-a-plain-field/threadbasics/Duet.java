// Waits for a change that it need never see.
package threadbasics;

import java.util.function.IntSupplier;

public final class Duet {
  public static int number = 1;

  private Duet() {}

  public static int play(IntSupplier music, Runnable song) throws InterruptedException {
    int before = number;
    new Thread(() -> number = music.getAsInt()).start();
    song.run();
    while (number == before) {
      Thread.onSpinWait();
    }
    return number;
  }
}
