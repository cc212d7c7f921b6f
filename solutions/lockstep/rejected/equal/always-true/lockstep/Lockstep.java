// Does not look at all, and raises the second number only when it is looked at.
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
      b++;
      seen = b;
      toLook = false;
      notifyAll();
    }
  }

  public synchronized boolean equal() {
    return true;
  }
}
