// Burns a processor until it is its turn.
package lockstep;

public class Lockstep {
  private int a;
  private int b;
  private boolean toLook;

  public synchronized void raise(int last) throws InterruptedException {
    while (a < last) {
      while (toLook) {
        wait();
      }
      a++;
      b++;
      toLook = true;
      notifyAll();
    }
  }

  public void look(int last, Look look) throws InterruptedException {
    int seen = 0;
    while (seen < last) {
      synchronized (this) {
        if (toLook) {
          look.at(a, b);
          seen = b;
          toLook = false;
          notifyAll();
        }
      }
      Thread.onSpinWait();
    }
  }

  public synchronized boolean equal() {
    return a == b;
  }
}
