// Stops one step short: the other one waits for the last.
package lockstep;

public class Lockstep {
  private int a;
  private int b;
  private boolean toLook;

  public synchronized void raise(int last) throws InterruptedException {
    while (a < last - 1) {
      while (toLook) {
        wait();
      }
      a++;
      b++;
      toLook = true;
      notifyAll();
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
