// Raises the one and the other under the lock, but gives the lock back in between.
package lockstep;

public class Lockstep {
  private int a;
  private int b;
  private boolean toLook;

  public void raise(int last) throws InterruptedException {
    for (int step = 1; step <= last; step++) {
      synchronized (this) {
        while (toLook) {
          wait();
        }
        a++;
      }
      synchronized (this) {
        b++;
        toLook = true;
        notifyAll();
      }
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
