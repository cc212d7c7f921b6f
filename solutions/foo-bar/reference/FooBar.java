/** Keeps whose turn it is; who is not on sleeps until the turn has passed. */
public class FooBar {
  private final int n;
  private boolean foosTurn = true;

  public FooBar(int n) {
    this.n = n;
  }

  public void foo(Runnable printFoo) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      take(true, printFoo);
    }
  }

  public void bar(Runnable printBar) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      take(false, printBar);
    }
  }

  private synchronized void take(boolean turn, Runnable print) throws InterruptedException {
    while (foosTurn != turn) {
      wait();
    }
    print.run();
    foosTurn = !turn;
    notifyAll();
  }
}
