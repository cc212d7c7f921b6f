// Wrong: the last one notifies without the lock and dies of an IllegalMonitorStateException, though all three have run in order.
public class Foo {
  private int done;

  public Foo() {}

  public synchronized void first(Runnable printFirst) throws InterruptedException {
    printFirst.run();
    done = 1;
    notifyAll();
  }

  public synchronized void second(Runnable printSecond) throws InterruptedException {
    while (done < 1) {
      wait();
    }
    printSecond.run();
    done = 2;
    notifyAll();
  }

  public void third(Runnable printThird) throws InterruptedException {
    synchronized (this) {
      while (done < 2) {
        wait();
      }
    }
    printThird.run();
    notifyAll();
  }
}
