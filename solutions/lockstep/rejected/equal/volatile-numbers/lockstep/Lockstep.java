// Trusts volatile: each number is fresh, the pair is not.
package lockstep;

public class Lockstep {
  private volatile int a;
  private volatile int b;
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

  public boolean equal() {
    return a == b;
  }
}
