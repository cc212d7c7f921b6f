package lockstep;

import java.util.concurrent.Semaphore;

/** Passes two permits to and fro for the turns, and keeps a third one around the numbers. */
public class Lockstep {
  private final Semaphore mayRaise = new Semaphore(1);
  private final Semaphore mayLook = new Semaphore(0);
  private final Semaphore numbers = new Semaphore(1);
  private int a;
  private int b;

  public void raise(int last) throws InterruptedException {
    for (int step = 1; step <= last; step++) {
      mayRaise.acquire();
      numbers.acquire();
      a++;
      b++;
      numbers.release();
      mayLook.release();
    }
  }

  public void look(int last, Look look) throws InterruptedException {
    for (int step = 1; step <= last; step++) {
      mayLook.acquire();
      look.at(a, b);
      mayRaise.release();
    }
  }

  public boolean equal() {
    numbers.acquireUninterruptibly();
    try {
      return a == b;
    } finally {
      numbers.release();
    }
  }
}
