// Wakes the other one, waits, and only then gives the turn away.
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
      notifyAll();
      wait();
      toLook = true;
    }
  }

  public synchronized void look(int last, Look look) throws InterruptedException {
    int seen = 0;
    while (seen < last) {
      while (!toLook) {
        wait();
      }
      look.at(a, b);
      seen = b;
      toLook = false;
      notifyAll();
    }
  }

  public synchronized boolean equal() {
    return a == b;
  }
}
