/**
 * Is shared by two threads: one calls {@code foo}, the other {@code bar}, each once, and nobody knows which call comes
 * first. Together they print foobar, n times.
 */
public class FooBar {
  private final int n;

  /**
   * @param n how often each of the two prints, 1 or more
   */
  public FooBar(int n) {
    this.n = n;
  }

  /** Prints foo n times, each time before the other prints bar. */
  public void foo(Runnable printFoo) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      // your code
      printFoo.run();
    }
  }

  /** Prints bar n times, each time after the other has printed foo. */
  public void bar(Runnable printBar) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      // your code
      printBar.run();
    }
  }
}
