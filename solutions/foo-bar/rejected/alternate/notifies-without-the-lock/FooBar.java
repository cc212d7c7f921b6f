// Wrong: notifyAll needs the lock; whoever calls it without dies of an IllegalMonitorStateException, here when all is printed.
public class FooBar {
  private final int n;
  private int printed;

  public FooBar(int n) {
    this.n = n;
  }

  public void foo(Runnable printFoo) throws InterruptedException {
    print(0, printFoo);
  }

  public void bar(Runnable printBar) throws InterruptedException {
    print(1, printBar);
    notifyAll();
  }

  private void print(int side, Runnable word) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      synchronized (this) {
        while (printed % 2 != side) {
          wait();
        }
        word.run();
        printed++;
        notifyAll();
      }
    }
  }
}
