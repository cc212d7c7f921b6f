/** Counts the jobs that are done; who is not yet on sleeps until the count has changed. */
public class Foo {
  private int done;

  public Foo() {}

  public synchronized void first(Runnable printFirst) throws InterruptedException {
    run(0, printFirst);
  }

  public synchronized void second(Runnable printSecond) throws InterruptedException {
    run(1, printSecond);
  }

  public synchronized void third(Runnable printThird) throws InterruptedException {
    run(2, printThird);
  }

  private void run(int before, Runnable job) throws InterruptedException {
    while (done != before) {
      wait();
    }
    job.run();
    done++;
    notifyAll();
  }
}
